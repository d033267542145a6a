import { orderedBy, type JqlClause } from '../../src/core/query/jql';
import type { FoundIssue } from '../../src/jira/found-issue';
import type { Issues } from '../../src/jira/port';

/** Up to so many are read rather than counted: Jira only estimates what it counts. */
const READ_AT_MOST = 100;

/** How many items a query finds, with the newest of them. `isAbout`: they are too many to read, so the number is Jira's estimate. */
export type CountedItems = {
  readonly count: number;
  readonly isAbout: boolean;
  readonly newest: readonly FoundIssue[];
};

/** Counts what a query finds, exactly while that is a page. */
export async function countItems(jira: Pick<Issues, 'search' | 'count'>, query: JqlClause): Promise<CountedItems> {
  const page = await jira.search(orderedBy(query, 'created', 'DESC'), { pageSize: READ_AT_MOST });
  const read = page.issues.length + page.skipped;
  if (page.nextPageToken === undefined) return { count: read, isAbout: false, newest: page.issues };
  return { count: Math.max(read + 1, await jira.count(query)), isAbout: true, newest: page.issues };
}
