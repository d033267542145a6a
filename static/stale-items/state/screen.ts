import type { Findings, NothingToFind } from '../find/findings';
import { NOTHING_KNOWN } from '../find/index-clauses';
import type { JudgedItem } from '../find/judged-item';
import { agreeing, atLeast, type Counted } from '../find/numbers';
import type { GadgetConfiguration } from '../gadget-configuration';
import { isAskedFor, isNarrowed, type ListAsk } from '../lists/list-ask';
import { askOf, type Choices } from './choices';

/** A list as far as it was read. */
export type ReadList = {
  /** The rows to show, as they are judged by now. */
  readonly items: readonly JudgedItem[];
  /** Rows that the index still has in this list, though they have left it. */
  readonly gone: number;
  /** Absent while the list is being read for the first time. */
  readonly counted: Counted | undefined;
  readonly hasMore: boolean;
  readonly isReading: boolean;
  readonly problem: string | undefined;
};

/** What a gadget shows. A refresh that fails keeps what was found before, with the `problem` beside it. */
export type Screen = {
  readonly found: Findings | NothingToFind | undefined;
  readonly problem: string | undefined;
  readonly isReading: boolean;
  readonly choices: Choices;
  readonly list: ReadList;
};

/** The rows of a list as far as they were read, and what they were asked for. */
export type Pages = {
  readonly of: string;
  readonly items: readonly JudgedItem[];
  readonly counted: Counted | undefined;
  readonly next: string | undefined;
};

/** What a session remembers; the screen is made of it. */
export type State = Omit<Screen, 'list'> & {
  readonly pages: Pages;
  readonly isListing: boolean;
  readonly listProblem: string | undefined;
};

/** What tells one way to ask for a list from another. */
export const keyOf = (ask: ListAsk) => JSON.stringify(ask);
export const NO_PAGES: Pages = { of: '', items: [], counted: undefined, next: undefined };

/** What is to be seen. */
export function screenOf(state: State, configuration: GadgetConfiguration): Screen {
  const { found, problem, isReading, choices, pages, isListing, listProblem } = state;
  const ask = askOf(choices);
  const known = found?.kind === 'found' ? found.known : NOTHING_KNOWN;
  const now = pages.items.flatMap((item) => {
    const { id } = item.facts.issue;
    return known.has(id) ? (known.get(id) ?? []) : [item];
  });
  const items = now.filter((item) => item.evidence === 'contradicted' || !ask || isAskedFor(ask, item, configuration));
  const isOfAsk = ask !== undefined && pages.of === keyOf(ask);
  const shown = items.length + (pages.next === undefined ? 0 : 1);
  return {
    found: isOfAsk && !isNarrowed(ask.filter) ? withAtLeast(found, ask, shown) : withAtLeast(found),
    problem,
    isReading,
    choices,
    list: {
      items,
      gone: pages.items.length - items.length,
      counted: isOfAsk ? pages.counted && atLeast(pages.counted, shown) : undefined,
      hasMore: pages.next !== undefined,
      isReading: isListing,
      problem: listProblem,
    },
  };
}

/** The findings, no number of which is below the rows that are shown of its list, nor at odds with another. */
function withAtLeast(found: State['found'], ask?: ListAsk, shown = 0): State['found'] {
  if (found?.kind !== 'found') return found;
  const { lists } = found.numbers;
  const counted = ask && lists[ask.list];
  const raised = counted ? { ...lists, [ask.list]: atLeast(counted, shown) } : lists;
  return { ...found, numbers: agreeing({ ...found.numbers, lists: raised }) };
}

/** A whole list that was counted just now has that number on its tab as well. */
export function withHeadline(
  found: State['found'],
  { list, filter }: ListAsk,
  counted: Counted | undefined,
): State['found'] {
  if (found?.kind !== 'found' || !counted || isNarrowed(filter)) return found;
  return { ...found, numbers: { ...found.numbers, lists: { ...found.numbers.lists, [list]: counted } } };
}

/** While a refresh counts anew, the numbers of before stand: nothing turns into dashes and back. */
export function withNumbersOf(
  found: Findings | NothingToFind,
  before: Findings | NothingToFind | undefined,
): Findings | NothingToFind {
  if (found.kind !== 'found' || before?.kind !== 'found' || found.isWhole) return found;
  const lists = { ...before.numbers.lists, ...found.numbers.lists };
  const numbers = { ...before.numbers, ...found.numbers, lists };
  return { ...found, projects: found.projects ?? before.projects, numbers };
}
