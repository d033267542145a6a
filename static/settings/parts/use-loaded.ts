import { useCallback, useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';

/** How far the reading of what a page shows is. `absent`: there is nothing of it for this viewer. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly sentence: string }
  | { readonly status: 'absent' }
  | { readonly status: 'ready'; readonly value: T };

export type Loading<T> = {
  readonly state: Loaded<T>;
  /** Reads everything again; the page shows that it loads. */
  readonly reload: () => void;
  /** Shows what became of the value by a save, without reading again. */
  readonly change: (to: (before: T) => T) => void;
};

/** Reads when the page opens and when one of `of` changes. */
export function useLoaded<T>(load: () => Promise<T | undefined>, of: readonly unknown[]): Loading<T> {
  const [state, setState] = useState<Loaded<T>>({ status: 'loading' });
  const reload = useCallback(() => {
    setState({ status: 'loading' });
    load().then(
      (value) => setState(value === undefined ? { status: 'absent' } : { status: 'ready', value }),
      (error: unknown) => setState({ status: 'failed', sentence: sentenceOf(error) }),
    );
  }, of);
  useEffect(reload, [reload]);
  const change = (to: (before: T) => T) =>
    setState((before) => (before.status === 'ready' ? { status: 'ready', value: to(before.value) } : before));
  return { state, reload, change };
}
