import type { IssueComment } from '../../../src/core/history';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { compareMoments, momentsOf } from '../../../src/core/refinement/moments';
import { actorOf } from '../../../src/core/refinement/person';
import { judge } from '../../../src/core/refinement/verdict';
import { readAuthor } from '../export/read-author';
import { oldestFirst, type ExportedEntry } from '../export/read-changelog';
import type { Baseline } from './backlog';
import type { ChangeColumns } from './change-columns';
import type { EntryKind } from './entry-kinds';
import type { Vantage } from './vantage';

/** Where an issue's entries went, and when the newest of them was made, whoever made it. */
type Added = { readonly rows: readonly [from: number, to: number]; readonly touchedMs: number };

/**
 * Adds an issue's entries up to a moment, oldest first, each with the signal it gives unless it is part of a bulk edit:
 * the core's `judge`, with what hangs on the fields alone worked out once for all entries alike.
 */
export function addChanges(
  changes: ChangeColumns,
  issue: number,
  entries: readonly ExportedEntry[],
  { atMs: untilMs, rules }: Vantage,
  kindOf: (items: readonly unknown[]) => EntryKind,
): Added {
  const from = changes.rows;
  let touchedMs = -Infinity;
  for (const { atMs, history, items } of oldestFirst(entries)) {
    if (atMs > untilMs) break;
    touchedMs = atMs;
    const author = readAuthor(history['author']);
    if (author === undefined) continue;
    const { fields, signal } = kindOf(items);
    const isByPerson = actorOf(author, rules) === 'person';
    changes.add(issue, { atMs, author: author.accountId, fields, signal: isByPerson ? signal : undefined });
  }
  return { rows: [from, changes.rows], touchedMs };
}

/** What counts for certain up to a moment, and when the newest comment was written, whoever wrote it. */
export function baselineOf(
  { createdMs, creator: createdBy }: { readonly createdMs: number; readonly creator: unknown },
  comments: readonly IssueComment[],
  { atMs: nowMs, rules }: Vantage,
): { readonly baseline: Baseline; readonly touchedMs: number } {
  const creator = readAuthor(createdBy);
  const facts = { createdAtMs: createdMs, creator, entries: [], comments, nowMs, rules, bulkEdits: NO_BULK_EDITS };
  let baseline: Baseline = { atMs: createdMs, signal: 'created', by: creator?.accountId };
  let touchedMs = createdMs;
  for (const moment of momentsOf(facts).toSorted(compareMoments)) {
    const { atMs, by } = moment;
    touchedMs = Math.max(touchedMs, atMs);
    if (moment.kind !== 'comment' || atMs < createdMs || !judge(moment, facts).counted) continue;
    baseline = { atMs, signal: 'comment', by: by?.accountId };
  }
  return { baseline, touchedMs };
}
