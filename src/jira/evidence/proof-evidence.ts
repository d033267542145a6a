import { comparesMinutesAgo, orderedBy } from '../../core/query/jql';
import { growLedger, seenBesideLedger, type LedgerRow } from '../../core/refinement/bulk-edit-ledger';
import { NO_BULK_EDITS, type BulkEdits } from '../../core/refinement/bulk-edit';
import { bulkCandidatesOf, findBulkEdits } from '../../core/refinement/find-bulk-edits';
import type { FoundIssue } from '../found-issue';
import type { Issues } from '../port';
import { commentsOf, type RefinementEvidence } from './refinement-evidence';

/** A change younger than this may be part of a bulk edit that no sweep has seen yet. */
const UNSWEPT_MINUTES = 30;

/** Neighbours whose histories are read in one go. */
const NEIGHBOURS = 500;

/** What is known of bulk edits before an issue's own changelog is read. */
export type KnownBulkEdits = {
  /** The site's ledger, as far as it bears on the issues. */
  readonly rows: readonly LedgerRow[];
  /** Those that somebody recognised among other issues, where no sweep may have looked yet. */
  readonly seen?: BulkEdits | undefined;
  readonly nowMs: number;
};

/** What the proof of a few issues is made of: all that happened to them, and which of it was part of a bulk edit. */
export async function proofEvidence(
  jira: Issues,
  found: readonly FoundIssue[],
  known: KnownBulkEdits,
): Promise<RefinementEvidence> {
  const own = await ownHistory(jira, found);
  return { ...own, bulkEdits: await bulkEditsAround(jira, known, own) };
}

/** All that happened to a few issues: their whole changelogs, and their comments. */
export async function ownHistory(
  jira: Pick<Issues, 'changelogs' | 'comments'>,
  found: readonly FoundIssue[],
): Promise<Omit<RefinementEvidence, 'bulkEdits'>> {
  const [entries, comments] = await Promise.all([
    jira.changelogs(found.map(({ issue }) => issue.id)),
    commentsOf(jira, found),
  ]);
  return { entries, comments };
}

/**
 * The bulk edits that these issues' histories may be part of. They show none alone, so the site's ledger tells; for what
 * happened within the last half hour, whatever else changed on the site is looked at as well.
 */
export async function bulkEditsAround(
  jira: Issues,
  { rows, seen = NO_BULK_EDITS, nowMs }: KnownBulkEdits,
  { entries, comments }: Omit<RefinementEvidence, 'bulkEdits'>,
): Promise<BulkEdits> {
  const sinceMs = nowMs - UNSWEPT_MINUTES * 60_000;
  const hasUnswept = [...entries.values(), ...comments.values()].flat().some(({ atMs }) => atMs >= sinceMs);
  if (!hasUnswept) return seenBesideLedger(rows, seen);
  const changed = orderedBy(comparesMinutesAgo('updated', '>=', UNSWEPT_MINUTES), 'updated', 'DESC');
  const { issues } = await jira.search(changed, { pageSize: NEIGHBOURS, comments: 'asAnswered' });
  const neighbours = issues.filter(({ issue }) => !entries.has(issue.id));
  const others = await jira.changelogs(neighbours.map(({ issue }) => issue.id));
  const candidates = [
    ...[...entries].flatMap(([id, ofIssue]) => [...bulkCandidatesOf(id, ofIssue, comments.get(id) ?? [])]),
    ...neighbours.flatMap(({ issue, comments: said = [] }) => [
      ...bulkCandidatesOf(issue.id, others.get(issue.id) ?? [], said),
    ]),
  ];
  const recent = findBulkEdits(candidates, { untilMs: nowMs }).all.filter(({ toMs }) => toMs >= sinceMs);
  const { put, remove } = growLedger(rows, recent, () => candidates);
  return seenBesideLedger([...rows.filter(({ id }) => !remove.includes(id)), ...put], seen);
}
