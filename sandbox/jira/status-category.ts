import type { Issue } from './site/issue';
import type { Store } from './store';

/**
 * When an issue entered the status category that it has now. Moves between two statuses of one category change nothing; an issue
 * that never left its first one has been in it since it was created (docs/platform.md#status-category-changed).
 */
export function statusCategoryChangedMs(issue: Issue, store: Store): number {
  const categoryOf = (statusId: string | null | undefined) => store.statuses.get(statusId ?? '')?.categoryKey;
  const entered = issue.histories.findLast(({ items }) =>
    items.some(({ field, from, to }) => field === 'status' && categoryOf(from) !== categoryOf(to)),
  );
  return entered?.atMs ?? issue.createdMs;
}
