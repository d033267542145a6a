import { useEffect, useState } from 'preact/hooks';

/** A value once it has stood still for so many milliseconds: what reacts to typing waits for a pause in it. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
