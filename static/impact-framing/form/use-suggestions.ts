import { useEffect, useState } from 'preact/hooks';
import type { NamedItem } from '../../../src/core/framing/gap';
import { useSettled } from './use-settled';

/** Finds items by what somebody typed, best first. */
export type SuggestItems = (typed: string) => Promise<readonly Pick<NamedItem, 'key' | 'summary'>[]>;

const PAUSE_MS = 200;
const MOST_SHOWN = 8;

/** What a picker shows while somebody types, and which option the keyboard is on. */
export function useSuggestions(suggest: SuggestItems, except: readonly string[]) {
  const [typed, type] = useState('');
  const [answer, setAnswer] = useState<{
    readonly to: string;
    readonly items: Awaited<ReturnType<SuggestItems>>;
    readonly failed: boolean;
  }>({ to: '', items: [], failed: false });
  const [active, setActive] = useState(0);
  const asked = useSettled(typed.trim(), PAUSE_MS);

  useEffect(() => {
    let current = true;
    const show = (items: Awaited<ReturnType<SuggestItems>>, failed: boolean) => {
      if (!current) return;
      setAnswer({ to: asked, items, failed });
      setActive(0);
    };
    if (asked === '') show([], false);
    else {
      suggest(asked).then(
        (items) => show(items, false),
        (error: unknown) => {
          console.error(error);
          show([], true);
        },
      );
    }
    return () => {
      current = false;
    };
  }, [asked, suggest]);

  const isFresh = typed.trim() !== '' && answer.to === asked;
  const found = isFresh ? answer.items.filter(({ key }) => !except.includes(key)).slice(0, MOST_SHOWN) : [];
  const move = (by: number) => setActive((at) => (found.length === 0 ? 0 : (at + by + found.length) % found.length));
  return { typed, type, found, failed: isFresh && answer.failed, active, move, clear: () => type('') };
}
