import type { Issue } from '../../../src/core/issue/issue';
import { isAnyOf, type Jql } from '../../../src/core/query/jql';
import type { JudgedItem } from '../items/judged-item';
import type { AgeCount } from './ages';
import { ITEM_LISTS } from './item-lists';
import type { ListId } from './lists';

/** A number, and the query that opens what it stands for. */
export type Counted = {
  readonly count: number;
  readonly jql: Jql;
  /** Jira only estimates what it counts, and this estimate can't be right: the number is the nearest one that can. */
  readonly isAbout?: boolean | undefined;
  /** It stands for more items than a link can name. */
  readonly isBeyondLink?: boolean | undefined;
};

/** What the gadget counts; absent where it isn't counted yet. */
export type Numbers = {
  /** Everything that was judged: the "of 61". */
  readonly technical?: Counted | undefined;
  readonly lists: { readonly [List in ListId]?: Counted | undefined };
  readonly ages?: readonly AgeCount[] | undefined;
  /** How many of the not refined "not updated for as many days" would find. */
  readonly updated?: Counted | undefined;
  readonly notNow?: Counted | undefined;
  readonly never?: Counted | undefined;
};

/** The number, or `least` where Jira estimated fewer than were found. */
export function atLeast(counted: Counted, least: number): Counted {
  return counted.count < least ? { ...counted, count: least, isAbout: true } : counted;
}

/**
 * The numbers as all of them can be true at once, because Jira estimates each by itself: no list is longer than what was
 * judged, and no more of a list were updated lately than are in it.
 */
export function agreeing(numbers: Numbers): Numbers {
  const { lists, technical, updated } = numbers;
  const judged = ITEM_LISTS.map(({ id }) => lists[id]?.count ?? 0);
  const listed = lists['not-refined']?.count ?? Infinity;
  return {
    ...numbers,
    technical: technical && atLeast(technical, Math.max(...judged)),
    updated: updated && updated.count > listed ? { ...updated, count: listed, isAbout: true } : updated,
  };
}

/** Addresses have an end: Jira's search page takes about this many ids. */
export const MOST_IN_LINK = 500;

/** Finds exactly these items, the first five hundred of them, whatever changes: what a number stands for that no query counted. */
export function listJql(issues: readonly Pick<Issue, 'id'>[]): Jql {
  return isAnyOf(
    'id',
    issues.slice(0, MOST_IN_LINK).map(({ id }) => ({ id })),
  );
}

/** The number of items that are at hand; without a list to open where they are more than an address holds. */
export function countedItems(items: readonly Pick<Issue, 'id'>[]): Counted {
  const opens = items.length <= MOST_IN_LINK;
  return { count: items.length, jql: listJql(items), ...(opens ? {} : { isBeyondLink: true }) };
}

/** The same of judged items. */
export const countedRows = (items: readonly JudgedItem[]): Counted =>
  countedItems(items.map(({ facts }) => facts.issue));
