import { historyBean } from '../render/history';
import type { Issue } from '../site/issue';
import type { Store } from '../store';

/** So many entries of an issue come along with it, the newest. */
export const LONGEST_CHANGELOG = 100;

/** The changelog as `expand=changelog` gives it: newest first and cut off after 100 entries. */
export function changelogPage(store: Store, issue: Issue, limit = LONGEST_CHANGELOG): Record<string, unknown> {
  const newest = issue.histories.slice(-limit).reverse();
  return {
    startAt: 0,
    maxResults: newest.length,
    total: issue.histories.length,
    histories: newest.map((history) => historyBean(store, history)),
  };
}
