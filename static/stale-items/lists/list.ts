import { comparesMoment, type JqlClause } from '../../../src/core/query/jql';
import { dayOf, type CalendarDay } from '../../../src/core/time/calendar-day';
import type { ReadFields } from '../../../src/jira/site';
import type { JudgedItem } from '../items/judged-item';
import type { Column } from './columns';

const DAY_MS = 86_400_000;

/** What of its settings decides what a gadget lists. */
export type Listed = { readonly thresholdDays?: number | undefined; readonly allOpenItems: boolean };

/** What a list's query on the index depends on. */
export type ListedIndex = {
  /** The open items that the gadget looks at, technical or not. */
  readonly scope: JqlClause;
  readonly listed: Listed;
  readonly fields: ReadFields;
  readonly nowMs: number;
};

/**
 * How a list is sorted: by urgency (dates that passed or are near, the earliest before the others, then the day an item is
 * stale from), by that day alone, which a deadline may pull forward, by its date, by its key, or by the day for which its
 * answers were promised, the earliest always first.
 */
export type QuerySorting =
  | { readonly by: 'item' | 'age' | 'deadline'; readonly descending: boolean }
  | { readonly by: 'urgency' | 'due'; readonly descending: false };

/** What can't wait first: a date that passed, a date within sixty days, and then whatever nobody has refined for longest. */
export const URGENT_FIRST: QuerySorting = { by: 'urgency', descending: false };

/**
 * A list of technical items, under a tab of its own. It says what is in it twice, of an item that was judged and as a query
 * on the index: both must agree, whatever they are asked (`index-queries.test`). Its words stand in `TEXTS.ofList`.
 */
export type ItemList<Id extends string> = {
  readonly id: Id;
  /** Whether a listed item is in it. */
  readonly holds: (item: JudgedItem, listed: Listed) => boolean;
  /** The same, of an item that the index calls technical. */
  readonly clause: (index: ListedIndex) => JqlClause;
  /** How it is sorted until somebody sorts it otherwise, and where its number leads to. */
  readonly sorting: QuerySorting;
  /** What it shows beside what it is about, until somebody chooses. Nobody's name: names belong into the proof. */
  readonly columns: readonly Column[];
  /** Whether a site with these fields can have such a list; absent: every site can. */
  readonly isPossible?: (fields: ReadFields) => boolean;
  /** Its number is read rather than counted, and stays unknown where it is more than a page: for what is seldom many. */
  readonly isFew?: true;
};

export const defineList = <const Id extends string>(list: ItemList<Id>): ItemList<Id> => list;

/** The day it is for the index: days begin at midnight UTC there, whoever looks. */
export function todayOf({ nowMs }: Pick<ListedIndex, 'nowMs'>): CalendarDay {
  return dayOf(new Date(nowMs), 'UTC');
}

/** Last refined at least so many whole days ago. */
export function refinedAtLeast(days: number, { nowMs }: Pick<ListedIndex, 'nowMs'>): JqlClause {
  return comparesMoment('stakesRefinedAt', '<=', nowMs - days * DAY_MS);
}
