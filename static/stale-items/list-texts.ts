import { countOf } from '../../src/core/time/count-text';
import type { Limits } from './items/limits';
import type { ItemListId } from './lists/lists';

type ListTexts = {
  readonly tab: string;
  /** What its items have in common, to follow "13 of 61". */
  readonly inList: (limits: Limits, isSooner: boolean) => string;
  readonly caption: string;
  /** Said where nothing is in it: absent where it takes more than one sentence to say that. */
  readonly empty?: string;
};

/** The gadget's texts about each of its lists: what is in a list says its own file. */
export const LIST_TEXTS: Readonly<Record<ItemListId, ListTexts>> = {
  'not-refined': {
    tab: 'Not refined',
    inList: ({ least, most }, isSooner) =>
      least === most
        ? `not refined for ${countOf(least, 'day')} or more${isSooner ? ', or sooner before a deadline' : ''}`
        : `not refined within their limits of ${least} to ${countOf(most, 'day')}${isSooner ? ', or shorter before a deadline' : ''}`,
    caption: 'Items nobody refined',
  },
  dates: {
    tab: 'Dates',
    inList: () => 'with a date',
    caption: 'Items with a date',
    empty: 'No technical item has a date.',
  },
  'not-answered': {
    tab: 'Not answered',
    inList: () => 'with an open question about what is at stake',
    caption: 'Items with open questions',
    empty: 'All technical items are answered.',
  },
  'no-estimate': {
    tab: 'No estimate',
    inList: () => 'without an estimate',
    caption: 'Items without an estimate',
    empty: 'All technical items have an estimate.',
  },
};
