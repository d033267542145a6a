import type { Jql } from '../core/query/jql';
import type { FoundIssue, SearchAsk, SearchPage } from './found-issue';
import type { Issues } from './port';
import { unreadable } from './status-refusal';

/** The pages of a search, one at a time: whoever has enough stops. */
export async function* everyPage(
  jira: Pick<Issues, 'search'>,
  jql: Jql,
  ask: Omit<SearchAsk, 'pageToken'> = {},
): AsyncGenerator<SearchPage, void, undefined> {
  const seen = new Set<string>();
  let page = await jira.search(jql, ask);
  yield page;
  while (page.nextPageToken !== undefined) {
    if (seen.has(page.nextPageToken)) throw unreadable('the next page of this search');
    seen.add(page.nextPageToken);
    page = await jira.search(jql, { ...ask, pageToken: page.nextPageToken });
    yield page;
  }
}

/** The first so many issues of a search. `more`: there are others, left out. `skipped`: were not readable. */
export async function searchUpTo(
  jira: Pick<Issues, 'search'>,
  jql: Jql,
  atMost: number,
  ask: Omit<SearchAsk, 'pageToken'> = {},
): Promise<{ readonly issues: readonly FoundIssue[]; readonly skipped: number; readonly more: boolean }> {
  const found = new Map<string, FoundIssue>();
  let skipped = 0;
  let more = false;
  for await (const page of everyPage(jira, jql, ask)) {
    for (const one of page.issues) found.set(one.issue.id, one);
    skipped += page.skipped;
    more = found.size > atMost || (found.size === atMost && page.nextPageToken !== undefined);
    if (found.size >= atMost) break;
  }
  return { issues: [...found.values()].slice(0, atMost), skipped, more };
}
