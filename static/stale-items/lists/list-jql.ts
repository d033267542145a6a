import { isAnyOf, type Jql } from '../../../src/core/jql';
import type { JudgedItem } from '../find/judged-item';

/** Addresses have an end: Jira's search page takes about this many ids. */
export const MOST_IN_LINK = 500;

/** Finds exactly these items, the first five hundred of them, whatever changes: what a number in the gadget stands for. */
export function listJql(items: readonly JudgedItem[]): Jql {
  return isAnyOf(
    'id',
    items.slice(0, MOST_IN_LINK).map(({ facts }) => ({ id: facts.issue.id })),
  );
}
