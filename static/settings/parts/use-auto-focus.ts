import { useEffect, useRef } from 'preact/hooks';

/** For the first field of what somebody just opened: the focus goes there. */
export function useAutoFocus<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
