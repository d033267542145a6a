import { useRef, useState } from 'preact/hooks';
import type { Findings } from '../find/findings';
import type { JudgedItem } from '../find/judged-item';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { ItemListId } from '../lists/lists';
import { NOTHING_SHOWN, withJudged, withRead, type ShownItems } from '../lists/shown-items';

/** The items that were read so far, and the ways in which they change. */
export type ShownItemsState = {
  readonly shown: ShownItems;
  /** Takes items that were read for a list. */
  readonly load: (items: readonly JudgedItem[], list: ItemListId) => void;
  /** Puts items that were judged anew in the place of the old ones. */
  readonly replace: (items: readonly JudgedItem[], were?: ReadonlySet<JudgedItem>) => void;
};

/** Remembers what was shown and judged anew, until another reading begins from its first page. */
export function useShownItems({ first }: Findings, configuration: GadgetConfiguration): ShownItemsState {
  const [state, setState] = useState({ first, shown: NOTHING_SHOWN });
  const since = (known: typeof state): ShownItems =>
    known.first === first && known.shown !== NOTHING_SHOWN
      ? known.shown
      : withRead(NOTHING_SHOWN, first.items, 'not-refined', configuration);
  const newest = useRef(first);
  newest.current = first;
  const change = (next: (shown: ShownItems) => ShownItems) => {
    // An answer to what a reading before this one asked has nothing to change any more.
    if (newest.current === first) setState((known) => ({ first, shown: next(since(known)) }));
  };
  return {
    shown: since(state),
    load: (items, list) => change((shown) => withRead(shown, items, list, configuration)),
    replace: (items, were) => change((shown) => withJudged(shown, items, were)),
  };
}
