import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something a page reads. While it is read again, the old value stays. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'there'; readonly value: T };

/** Reads when the page opens, when `of` changes, and whenever `again` is called; late answers to old questions are dropped. */
export function useLoaded<T>(read: () => Promise<T>, of: readonly unknown[]): [Loaded<T>, () => Promise<void>] {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const newest = useRef(0);
  const again = useCallback(async () => {
    const mine = (newest.current += 1);
    const result = await read().then(
      (value): Loaded<T> => ({ state: 'there', value }),
      (error: unknown): Loaded<T> => ({
        state: 'failed',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
    if (mine === newest.current) setLoaded(result);
  }, of);
  useEffect(() => void again(), [again]);
  return [loaded, again];
}
