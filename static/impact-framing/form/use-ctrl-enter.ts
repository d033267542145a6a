import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Runs something on Ctrl+Enter, or Cmd+Enter, anywhere in a form. */
export function useCtrlEnter(run: () => void): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  const newest = useRef(run);
  newest.current = run;
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      newest.current();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, []);
  return form;
}
