import { useEffect, useState } from 'preact/hooks';
import { sentenceOf } from '../../shared/sentence-of';

/** Long enough for the next keystroke, short enough to feel live. */
const SETTLED_MS = 250;

/** What may be chosen: as found for what was typed last, with the failure beside it where the newest search failed. */
export type Choices<T> = { readonly found: readonly T[] | undefined; readonly problem: string | undefined };

/** Searches for what somebody types, once they pause; answers that were overtaken are dropped. */
export function useChoices<T>(typed: string, search: (typed: string) => Promise<readonly T[]>): Choices<T> {
  const [choices, setChoices] = useState<Choices<T>>({ found: undefined, problem: undefined });
  useEffect(() => {
    let isNewest = true;
    const look = () =>
      search(typed.trim()).then(
        (found) => isNewest && setChoices({ found, problem: undefined }),
        (error: unknown) => isNewest && setChoices(({ found }) => ({ found, problem: sentenceOf(error) })),
      );
    const timer = setTimeout(() => void look(), typed === '' ? 0 : SETTLED_MS);
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [typed, search]);
  return choices;
}
