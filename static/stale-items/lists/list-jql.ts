import { isAnyOf, type Jql } from '../../../src/core/jql';
import type { JudgedItem } from '../find/judged-item';
import type { Counted } from '../find/numbers';
import type { Issue } from '../../../src/core/issue';

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
