import { addDays } from '../../core/time/calendar-day';
import type { ChangeEntry, IssueComment } from '../../core/history/history';
import { comparesDay, orderedBy } from '../../core/query/jql';
import type { BulkEdits } from '../../core/refinement/bulk-edit';
import { bulkCandidatesOf, findBulkEdits } from '../../core/refinement/find-bulk-edits';
import { atMostAtOnce } from '../at-most-at-once';
import type { FoundIssue } from '../found-issue';
import type { Issues } from '../port';

/** Changelogs read in one go: one call's worth, the issues asked about among them. */
const CHANGELOGS = 1_000;

const AT_ONCE = 5;

/** Comments by issue id. */
type Commented = ReadonlyMap<string, readonly IssueComment[]>;

/** What Jira knows of how some issues were refined, by issue id, ready for the core's clock. */
export type RefinementEvidence = {
  readonly entries: ReadonlyMap<string, readonly ChangeEntry[]>;
  readonly comments: ReadonlyMap<string, readonly IssueComment[]>;
  readonly bulkEdits: BulkEdits;
};

/**
 * Reads the histories of these issues and, to recognise bulk edits, of their neighbours: whatever else was updated since
 * `sinceMs`, a thousand issues in all. Without the neighbours a bulk edit that touched only a few of these issues would
 * pass for refinement. Comments come from the issues where they were asked for, else they are read one issue at a time.
 */
export async function refinementEvidence(
  jira: Issues,
  found: readonly FoundIssue[],
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
): Promise<RefinementEvidence> {
  const ids = found.map(({ issue }) => issue.id);
  const [neighbours, comments] = await Promise.all([neighboursOf(jira, ids, sinceMs), commentsOf(jira, found)]);
  const entries = await jira.changelogs([...ids, ...neighbours.keys()]);
  const candidates = [...ids, ...neighbours.keys()].flatMap((id) => [
    ...bulkCandidatesOf(id, entries.get(id) ?? [], comments.get(id) ?? neighbours.get(id) ?? []),
  ]);
  return { entries, comments, bulkEdits: findBulkEdits(candidates, { untilMs: nowMs }) };
}

/** The neighbours with the comments that come along with them. */
async function neighboursOf(jira: Issues, ids: readonly string[], sinceMs: number): Promise<Commented> {
  const room = CHANGELOGS - ids.length;
  if (room <= 0) return new Map();
  const known = new Set(ids);
  // A day earlier, because Jira reads the day in the searcher's time zone.
  const since = addDays(new Date(sinceMs).toISOString().slice(0, 10), -1);
  const { issues } = await jira.search(orderedBy(comparesDay('updated', '>=', since), 'updated', 'DESC'), {
    pageSize: CHANGELOGS,
    comments: 'asAnswered',
  });
  const others = issues.filter(({ issue }) => !known.has(issue.id)).slice(0, room);
  return new Map(others.map(({ issue, comments = [] }) => [issue.id, comments]));
}

/** The comments on these issues: as they came along, else read one issue at a time. */
export async function commentsOf(jira: Pick<Issues, 'comments'>, found: readonly FoundIssue[]): Promise<Commented> {
  const each = await atMostAtOnce(AT_ONCE, found, async ({ issue, comments: known }) => {
    return [issue.id, known ?? (await jira.comments(issue.id))] as const;
  });
  return new Map(each);
}
