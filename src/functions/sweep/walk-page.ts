import { allOf, comparesMinutesAgo, orderedBy, type Jql } from '../../core/query/jql';
import { minutesDownFrom } from '../../core/sweep/minutes-ago';
import type { WalkPosition } from '../../core/sweep/sweep-state';
import type { FoundIssue, SearchPage } from '../../jira/found-issue';
import type { Issues } from '../../jira/port';
import { Refused } from '../../jira/refused';
import type { Walk } from './walks';

/** What a page of a walk holds: with changelogs, Jira's search gives no more. */
export const ISSUES_A_PAGE = 100;

/** Cut by its oldest moment, a page's issues of so many minutes before it may come again with the next. */
const CROWD_MS = 5 * 60_000;

/** The part of a page that may come again; where more would, it ended inside a crowd. */
const COMES_AGAIN = 0.1;

/** After this long, issues may have fallen out of the far end of a query that says "so many minutes ago". */
const QUERY_LASTS_MS = 15 * 60_000;

/** One page of a walk, without what the page before it showed already; `next` is absent at its end. */
export type WalkedPage = { readonly issues: readonly FoundIssue[]; readonly next?: WalkPosition | undefined };

/**
 * Reads the next page of a walk. Pages are cut by the issues' own moments, so they stay right whatever enters and leaves
 * between two of them, however long that takes. Only within a crowd Jira's page token is followed; where it is refused,
 * because it is too old, the crowd begins again.
 */
export async function walkPage(
  jira: Pick<Issues, 'search'>,
  walk: Walk,
  position: WalkPosition | undefined,
  nowMs: number,
): Promise<WalkedPage> {
  const beforeMs = position?.beforeMs ?? nowMs;
  const ask = { stakes: walk.judges, comments: true, entries: true, pageSize: ISSUES_A_PAGE };
  if (position?.page) {
    const { token, askedAtMs } = position.page;
    const pageToken = { ...ask, pageToken: token };
    const page = await jira.search(queryOf(walk, beforeMs, askedAtMs), pageToken).catch(refusedToken);
    if (page) return { issues: page.issues, next: nextOf(walk, page, { beforeMs, askedAtMs, nowMs }) };
  }
  const page = await jira.search(queryOf(walk, beforeMs, nowMs), ask);
  const seen = new Set(position?.seen);
  const issues = page.issues.filter(({ issue }) => !seen.has(issue.id));
  return { issues, next: nextOf(walk, page, { beforeMs, askedAtMs: nowMs, nowMs }) };
}

function queryOf({ where, by }: Walk, beforeMs: number, askedAtMs: number): Jql {
  const minutes = minutesDownFrom(beforeMs, askedAtMs);
  const olderThan = minutes === undefined ? undefined : comparesMinutesAgo(by, '<=', minutes);
  return orderedBy(allOf(where(askedAtMs), olderThan), by, 'DESC');
}

function nextOf(
  { by }: Walk,
  { issues, nextPageToken: token }: SearchPage,
  { beforeMs, askedAtMs, nowMs }: { readonly beforeMs: number; readonly askedAtMs: number; readonly nowMs: number },
): WalkPosition | undefined {
  const momentOf = ({ issue }: FoundIssue) => Date.parse(by === 'created' ? issue.createdAt : issue.updatedAt);
  const oldestMs = Math.min(beforeMs, ...issues.map(momentOf));
  const again = issues.filter((one) => momentOf(one) <= oldestMs + CROWD_MS);
  const fromHere = { beforeMs: oldestMs, seen: again.map(({ issue }) => issue.id) };
  if (token === undefined) return nowMs - askedAtMs > QUERY_LASTS_MS ? fromHere : undefined;
  const isInCrowd = oldestMs >= beforeMs - CROWD_MS || again.length > Math.max(1, issues.length * COMES_AGAIN);
  return isInCrowd ? { beforeMs, page: { token, askedAtMs } } : fromHere;
}

/** Only a token can be invalid about a query that Jira took before. */
function refusedToken(error: unknown): undefined {
  if (error instanceof Refused && error.kind === 'invalid') return undefined;
  throw error;
}
