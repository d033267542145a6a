import type { IssueComment } from '../../../src/core/history';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { fieldSetOf } from '../../../src/core/refinement/field-set';
import { compareMoments, momentsOf } from '../../../src/core/refinement/moments';
import { CHANGE_SIGNALS } from '../../../src/core/refinement/signals';
import { judge } from '../../../src/core/refinement/verdict';
import type { Baseline, Candidate } from './backlog';
import type { ChangeColumns } from './change-columns';
import type { ExportedIssue } from '../export/exported-issue';
import { readAccountId, readAuthor } from '../export/read-author';
import { readNames, type ExportedEntry } from '../export/read-changelog';
import type { Vantage } from './vantage';

/** Adds what happened to an issue that is done: it can't be stale, but its entries may be part of a bulk edit. */
export function addChanges(
  changes: ChangeColumns,
  issue: number,
  entries: readonly ExportedEntry[],
  { atMs: untilMs, fieldSetIn }: { readonly atMs: number; readonly fieldSetIn: (items: readonly unknown[]) => string },
): void {
  for (const { atMs, history, items } of entries) {
    const author = atMs <= untilMs ? readAccountId(history['author']) : undefined;
    if (author !== undefined) changes.add(issue, { atMs, author, fields: fieldSetIn(items) });
  }
}

/**
 * Adds what happened to an issue up to a moment, each entry with the signal it gives unless it is part of a bulk edit,
 * and tells what counts for certain.
 */
export function addHistory(
  changes: ChangeColumns,
  issue: number,
  { createdMs, creator: createdBy, entries }: ExportedIssue,
  comments: readonly IssueComment[],
  { atMs: nowMs, rules }: Vantage,
): Pick<Candidate, 'baseline' | 'touchedMs' | 'rows'> {
  const creator = readAuthor(createdBy);
  const facts = {
    createdAtMs: createdMs,
    creator,
    entries: entries.map(readNames),
    comments,
    nowMs,
    rules,
    bulkEdits: NO_BULK_EDITS,
  };
  const from = changes.rows;
  let baseline: Baseline = { atMs: createdMs, signal: 'created', by: creator?.accountId };
  let touchedMs = createdMs;
  for (const moment of momentsOf(facts).toSorted(compareMoments)) {
    const { atMs, by } = moment;
    touchedMs = Math.max(touchedMs, atMs);
    const verdict = judge(moment, facts);
    if (moment.kind === 'change') {
      const signal = verdict.counted ? CHANGE_SIGNALS.find(({ id }) => id === verdict.signal)?.id : undefined;
      if (by) changes.add(issue, { atMs, author: by.accountId, fields: fieldSetOf(moment.entry), signal });
    } else if (moment.kind === 'comment' && verdict.counted && atMs >= createdMs) {
      baseline = { atMs, signal: 'comment', by: by?.accountId };
    }
  }
  return { baseline, touchedMs, rows: [from, changes.rows] };
}
