import { findBulkEdits, bulkCandidatesOf } from '../../../src/core/refinement/find-bulk-edits';
import type { Jql } from '../../../src/core/jql';
import type { IndexView } from './index-clauses';
import type { JudgedItem } from './judged-item';
import type { Reads } from './reads';
import { storedItem } from './stored-item';

/** What of a list is read: from which token, and how many. */
export type PageAsk = { readonly token?: string | undefined; readonly size: number };

/** A page of the index: its items, how many could not be read, and the way on. */
export type IndexPage = {
  readonly items: readonly JudgedItem[];
  readonly skipped: number;
  readonly next?: string | undefined;
};

/** Reads a page in two calls: the search, and the changelogs that prove its rows. */
export async function indexPage(
  { jira }: Pick<Reads, 'jira'>,
  { fields, nowMs }: IndexView,
  jql: Jql,
  { token, size }: PageAsk,
): Promise<IndexPage> {
  const ask = { stakes: true, pageSize: size, pageToken: token, siteFields: fields };
  const { issues, skipped, nextPageToken } = await jira.search(jql, ask);
  const logs =
    issues.length === 0
      ? new Map()
      : await jira.changelogs(
          issues.map(({ issue }) => issue.id),
          'asAnswered',
        );
  const candidates = [...logs].flatMap(([id, entries]) => [...bulkCandidatesOf(id, entries, [])]);
  const bulkEdits = findBulkEdits(candidates, { untilMs: nowMs });
  const items = issues.flatMap((found) => {
    const entries = logs.get(found.issue.id);
    return entries ? [storedItem({ found, entries, bulkEdits, fields, nowMs })] : [];
  });
  return { items, skipped: skipped + issues.length - items.length, next: nextPageToken };
}
