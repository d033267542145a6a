import { useLayoutEffect } from 'preact/hooks';

/** While something isn't saved, the browser asks before the page is left, closed or loaded again. */
export function useAskBeforeLeaving(isUnsaved: boolean): void {
  useLayoutEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
