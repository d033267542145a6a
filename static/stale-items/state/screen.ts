import type { GadgetConfiguration } from '../gadget-configuration';
import { NOTHING_KNOWN } from '../index/index-clauses';
import type { JudgedItem } from '../items/judged-item';
import { isAskedFor, isNarrowed, type ListAsk } from '../lists/list-ask';
import { type Group, groupsOf, type Reading, readingFor, shownOf } from '../lists/list-view';
import { agreeing, atLeast, type Counted, countedRows } from '../lists/numbers';
import type { Findings, NothingToFind } from '../reading/findings';
import { type Choices, viewOf } from './choices';

/** Rows that belong together, as far as they are shown, and how many there are in all. */
export type RowGroup = Group & { readonly counted: Counted };

/** A list as far as it was read. */
export type ReadList = {
  /** The rows to show, as they are judged by now. */
  readonly items: readonly JudgedItem[];
  /** The same rows in their groups, where somebody asked for some. */
  readonly groups: readonly RowGroup[] | undefined;
  /** Rows that the index still has in this list, though they have left it. */
  readonly gone: number;
  /** Absent while the list is being read for the first time. */
  readonly counted: Counted | undefined;
  readonly hasMore: boolean;
  /** It was to be read whole and is too long for that: its most urgent items are all there is to see. */
  readonly isCut: boolean;
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
  /** All rows were read: how many of them are shown, and whether the list goes on beyond them. */
  readonly whole?: { readonly upTo: number; readonly isCut: boolean } | undefined;
};

/** What a session remembers; the screen is made of it. */
export type State = Omit<Screen, 'list'> & {
  readonly pages: Pages;
  readonly isListing: boolean;
  readonly listProblem: string | undefined;
};

/** What tells one way to read a list from another. */
export const keyOf = (reading: Reading) => JSON.stringify(reading);

export const NO_PAGES: Pages = { of: '', items: [], counted: undefined, next: undefined };

/** What is to be seen. */
function screenOf(state: State, configuration: GadgetConfiguration): Screen {
  const { found, problem, isReading, choices, pages, isListing, listProblem } = state;
  const view = viewOf(choices);
  const reading = view && readingFor(view);
  const known = found?.kind === 'found' ? found.known : NOTHING_KNOWN;
  const now = pages.items.flatMap((item) => {
    const { id } = item.facts.issue;
    return known.has(id) ? (known.get(id) ?? []) : [item];
  });
  const here = now.filter(
    (item) => item.evidence === 'contradicted' || !reading || isAskedFor(reading.ask, item, configuration),
  );
  const rows = view ? shownOf(here, view) : here;
  const items = rows.slice(0, pages.whole?.upTo);
  const isOfAsk = reading !== undefined && pages.of === keyOf(reading);
  const least = here.length + (pages.next === undefined ? 0 : 1);
  const counted = pages.counted && atLeast(pages.counted, least);
  return {
    found: isOfAsk && !isNarrowed(reading.ask.filter) ? withAtLeast(found, reading.ask, least) : withAtLeast(found),
    problem,
    isReading,
    choices,
    list: {
      items,
      groups: view?.group && groupsOf(rows, view.group).flatMap((group) => shownPart(group, new Set(items))),
      gone: pages.items.length - here.length,
      counted: isOfAsk ? (view?.text?.trim() ? pages.whole && countedRows(rows) : counted) : undefined,
      hasMore: pages.next !== undefined || rows.length > items.length,
      isCut: pages.whole?.isCut ?? false,
      isReading: isListing,
      problem: listProblem,
    },
  };
}

/** A group with those of its rows that are shown; none while none of them is. */
function shownPart(group: Group, shown: ReadonlySet<JudgedItem>): readonly RowGroup[] {
  const items = group.items.filter((item) => shown.has(item));
  return items.length === 0 ? [] : [{ ...group, items, counted: countedRows(group.items) }];
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

/** What a session remembers, the screen that is made of it, and who hears of its changes. */
export type Store = {
  state(): State;
  screen(): Screen;
  publish(part: Partial<State>): void;
  subscribe(listener: () => void): () => void;
};

/** Before anything was read. */
export function emptyStore(configuration: GadgetConfiguration, choices: Choices): Store {
  const nothing = { found: undefined, problem: undefined, listProblem: undefined, isReading: false, isListing: false };
  let state: State = { ...nothing, choices, pages: NO_PAGES };
  let screen = screenOf(state, configuration);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    screen: () => screen,
    publish: (part) => {
      state = { ...state, ...part };
      screen = screenOf(state, configuration);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
