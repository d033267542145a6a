import type { IssueComment } from '../../../src/core/history/history';
import { isIgnored } from '../../../src/core/refinement/change-signal-of';
import { compareIds } from '../../../src/core/refinement/moments';
import { actorOf } from '../../../src/core/refinement/person';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import { takenBack } from '../../../src/core/refinement/taken-back';
import { readAuthor } from '../export/read-author';
import { type ExportedEntry, oldestFirst, readEntry } from '../export/read-changelog';
import type { ChangeColumns } from './change-columns';
import type { EntryKind } from './entry-kinds';

/** Where what happened to an issue went, and when the newest of it happened, whoever did it. */
type Added = { readonly rows: readonly [from: number, to: number]; readonly touchedMs: number };

/** What happened to an issue, as exported. */
type Happened = { readonly entries: readonly ExportedEntry[]; readonly comments: readonly IssueComment[] };

/** The moment looked at, and who counts as a person. */
export type Vantage = { readonly atMs: number; readonly rules: RefinementRules };

/**
 * Adds an issue's entries and comments up to a moment, oldest first, a comment before a change of the same millisecond, each
 * with the signal it gives unless it is part of a bulk edit: the core's `judge`, with what hangs on the fields alone worked
 * out once for all entries alike.
 */
export function addHistory(
  changes: ChangeColumns,
  issue: number,
  { entries, comments }: Happened,
  vantage: Vantage,
  kindOf: (items: readonly unknown[]) => EntryKind,
): Added {
  const { atMs: untilMs, rules } = vantage;
  const from = changes.rows;
  const said = comments.filter(({ atMs }) => atMs <= untilMs).toSorted(byMoment);
  const commentSignal = isIgnored('comment', rules) ? undefined : 'comment';
  let touchedMs = -Infinity;
  let told = 0;

  /** Adds the comments up to a moment. */
  function comment(uptoMs: number): void {
    for (let next = said[told]; next && next.atMs <= uptoMs; next = said[told]) {
      told += 1;
      touchedMs = Math.max(touchedMs, next.atMs);
      if (next.author === undefined) continue;
      const signal = actorOf(next.author, rules) === 'person' ? commentSignal : undefined;
      changes.add(issue, { atMs: next.atMs, author: next.author.accountId, what: COMMENTED, signal });
    }
  }

  const happened = oldestFirst(entries.filter(({ atMs }) => atMs <= untilMs));
  const isUndone = undoneAmong(happened, vantage, kindOf);
  for (const entry of happened) {
    const { atMs, history, items } = entry;
    comment(atMs);
    touchedMs = Math.max(touchedMs, atMs);
    const author = readAuthor(history['author']);
    if (author === undefined) continue;
    const kind = kindOf(items);
    const signal = isUndone(entry) ? kind.besideFraming?.signal : kind.signal;
    const isByPerson = actorOf(author, rules) === 'person';
    changes.add(issue, { atMs, author: author.accountId, what: kind.fields, signal: isByPerson ? signal : undefined });
  }
  comment(untilMs);
  return { rows: [from, changes.rows], touchedMs };
}

const COMMENTED: readonly string[] = ['comment'];

/** Hardly an issue has two changes of the framing, so that hardly any entry is read whole for this. */
function undoneAmong(
  entries: readonly ExportedEntry[],
  { rules }: Vantage,
  kindOf: (items: readonly unknown[]) => EntryKind,
): (entry: ExportedEntry) => boolean {
  const ofFraming = entries.filter(({ items }) => kindOf(items).besideFraming !== undefined);
  if (ofFraming.length < 2) return () => false;
  const read = new Map(ofFraming.map((entry) => [entry, readEntry(entry)]));
  const undone = takenBack([...read.values()], rules);
  return (entry) => {
    const whole = read.get(entry);
    return whole !== undefined && undone.has(whole);
  };
}

function byMoment(a: IssueComment, b: IssueComment): number {
  return a.atMs - b.atMs || compareIds(a.id, b.id);
}
