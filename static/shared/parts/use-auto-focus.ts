import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For the first field of what somebody just opened: the focus goes there in the same task that shows it, so that whoever
 * opens it by keyboard can type at once. Where `wanted` is false, it stays where it is.
 */
export function useAutoFocus<T extends HTMLElement>(wanted = true) {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (wanted) element.current?.focus();
  }, []);
  return element;
}
