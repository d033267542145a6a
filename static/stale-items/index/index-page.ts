import { findBulkEdits, bulkCandidatesOf } from '../../../src/core/refinement/find-bulk-edits';
import type { Jql } from '../../../src/core/query/jql';
import { listFields } from '../../../src/jira/decoders/list-facts';
import type { SearchPage } from '../../../src/jira/found-issue';
import type { IndexView } from './index-clauses';
import type { JudgedItem } from '../items/judged-item';
import type { Reads } from '../items/reads';
import { storedItem } from '../items/stored-item';

/** What of a list is read: from which token, and how many. */
export type PageAsk = {
  readonly token?: string | undefined;
  readonly size: number;
  /** With what Jira's own lists show: priority, assignee, Sprint. */
  readonly inList?: boolean | undefined;
};

/** A page of the index: its items, how many could not be read, and the way on. */
export type IndexPage = {
  readonly items: readonly JudgedItem[];
  readonly skipped: number;
  readonly next?: string | undefined;
};

/** Reads a page: a search for each query, at once, and one call for the changelogs that prove its rows. */
export async function indexPage(
  { jira }: Pick<Reads, 'jira'>,
  { fields, nowMs }: IndexView,
  queries: readonly Jql[],
  page: PageAsk,
): Promise<IndexPage> {
  const search = (jql: Jql, pageToken: string | undefined) =>
    jira.search(jql, {
      stakes: true,
      ...(page.inList ? { also: listFields(fields) } : {}),
      pageSize: page.size,
      pageToken,
      siteFields: fields,
    });
  const { issues, skipped, nextPageToken } = await searched(search, queries, page.token);
  const logs =
    issues.length === 0
      ? new Map()
      : await jira.changelogs(
          issues.map(({ issue }) => issue.id),
          'asAnswered',
        );
  const candidates = [...logs].flatMap(([id, entries]) => [...bulkCandidatesOf(id, entries, [])]);
  const bulkEdits = findBulkEdits(candidates, { untilMs: nowMs });
  const seen = { entries: logs, comments: new Map(), bulkEdits, fields, nowMs };
  const items = issues.filter(({ issue }) => logs.has(issue.id)).map((found) => storedItem(found, seen));
  return { items, skipped: skipped + issues.length - items.length, next: nextPageToken };
}

/**
 * Several queries as one list, each after the one before. The first page asks them all, because nobody knows yet whether the
 * first has more than a page; what follows one that has is left for later. A token says in which query the list goes on.
 */
async function searched(
  search: (jql: Jql, pageToken: string | undefined) => Promise<SearchPage>,
  queries: readonly Jql[],
  token: string | undefined,
): Promise<SearchPage> {
  const [from = '0', within] = token?.split(' ') ?? [];
  const first = Number(from);
  const asked = queries.slice(first, token === undefined ? undefined : first + 1);
  const pages = await Promise.all(asked.map((jql, at) => search(jql, at === 0 ? within : undefined)));
  const goesOn = pages.findIndex(({ nextPageToken }) => nextPageToken !== undefined);
  const read = goesOn === -1 ? pages : pages.slice(0, goesOn + 1);
  const after = read.at(-1)?.nextPageToken;
  const reached = first + read.length;
  return {
    issues: read.flatMap(({ issues }) => issues),
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
    nextPageToken: after === undefined ? beginning(reached, queries) : `${reached - 1} ${after}`,
  };
}

function beginning(at: number, queries: readonly Jql[]): string | undefined {
  return at < queries.length ? String(at) : undefined;
}
