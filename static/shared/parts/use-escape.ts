import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Does this when somebody presses Escape inside an element and nothing within it took the key; nothing while `act` is absent.
 * It holds from the task that shows the element: who presses at once must not close what stands around it.
 */
export function useEscape(root: RefObject<HTMLElement>, act: (() => void) | undefined): void {
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !act) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      act();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [root, act]);
}
