import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Does this when somebody presses Escape inside an element; nothing while `act` is absent. */
export function useEscape(root: RefObject<HTMLElement>, act: (() => void) | undefined): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !act) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') act();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [root, act]);
}
