import { isAnyOf, type Jql } from '../../../src/core/jql';
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
