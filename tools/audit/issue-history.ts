import type { ChangeEntry } from '../../src/core/history';
import { NO_BULK_EDITS } from '../../src/core/refinement/bulk-edit';
import { compareMoments, momentsOf } from '../../src/core/refinement/moments';
import type { RefinementRules } from '../../src/core/refinement/rules';
import { CHANGE_SIGNALS } from '../../src/core/refinement/signals';
import { judge } from '../../src/core/refinement/verdict';
import type { Baseline, Candidate } from './backlog';
import type { ChangeColumns } from './change-columns';
import type { ExportedIssue } from './exported-issue';

/** Adds what happened to an issue that is done: it can't be stale, but its entries may be part of a bulk edit. */
export function addChanges(changes: ChangeColumns, issue: number, entries: readonly ChangeEntry[], atMs: number): void {
  for (const entry of entries) {
    if (entry.author && entry.atMs <= atMs) changes.add(issue, entry.author.accountId, entry, undefined);
  }
}

/**
 * Adds what happened to an issue up to a moment, each entry with the signal it gives unless it is part of a bulk edit,
 * and tells what counts for certain.
 */
export function addHistory(
  changes: ChangeColumns,
  issue: number,
  { createdMs, creator, entries, comments }: ExportedIssue,
  { atMs, rules }: { readonly atMs: number; readonly rules: RefinementRules },
): Pick<Candidate, 'baseline' | 'touchedMs' | 'rows'> {
  const facts = { createdAtMs: createdMs, creator, entries, comments, nowMs: atMs, rules, bulkEdits: NO_BULK_EDITS };
  const from = changes.rows;
  let baseline: Baseline = { atMs: createdMs, signal: 'created', by: creator?.accountId };
  let touchedMs = createdMs;
  for (const moment of momentsOf(facts).toSorted(compareMoments)) {
    touchedMs = Math.max(touchedMs, moment.atMs);
    const verdict = judge(moment, facts);
    const by = moment.by?.accountId;
    if (moment.kind === 'change') {
      const signal = verdict.counted ? CHANGE_SIGNALS.find(({ id }) => id === verdict.signal)?.id : undefined;
      if (by !== undefined) changes.add(issue, by, moment.entry, signal);
    } else if (moment.kind === 'comment' && verdict.counted && moment.atMs >= createdMs) {
      baseline = { atMs: moment.atMs, signal: 'comment', by };
    }
  }
  return { baseline, touchedMs, rows: [from, changes.rows] };
}
