import { textHash } from '../text/text-hash';
import { bulkEditsFrom, type BulkEdit, type BulkEdits } from './bulk-edit';
import type { BulkCandidate } from './find-bulk-edits';

/** What a person said about a row: it was a session after all (true), or it was a bulk edit indeed (false). */
export type Declaration = { readonly session: boolean; readonly by: string; readonly atMs: number };

/** A bulk edit in the site's ledger: recognised by a sweep, or declared one by a person. */
export type LedgerRow = BulkEdit & { readonly id: string; readonly declared?: Declaration | undefined };

/** The id of a bulk edit's row: the same author and beginning always have the same. */
function ledgerRowId({ author, fromMs }: BulkEdit): string {
  return `${textHash(author)}:${fromMs}`;
}

/**
 * A declaration as a row of its own, so that a sweep that grows the bulk edit's row at the same moment can't lose it: rows
 * that overlap are one bulk edit, and the newest declaration holds. Storage knows the second alone, so it is at least one
 * later than what it replaces.
 */
export function declaredRow(edit: BulkEdit, before: Declaration | undefined, now: Declaration): LedgerRow {
  const { author, issues, fromMs, toMs } = edit;
  const atMs = Math.max(now.atMs, before ? before.atMs + 1_000 : 0);
  const id = `${ledgerRowId(edit)}:${atMs}-${textHash(now.by)}`;
  return { author, issues, fromMs, toMs, id, declared: { ...now, atMs } };
}

/** What people said of a bulk edit, if it is one of the ledger and they did. */
export function declarationOf(edit: BulkEdit & Partial<LedgerRow>): Declaration | undefined {
  return edit.declared;
}

/** The bulk edits that rows stand for; those that somebody declared a session apart. Answers are `LedgerRow`s. */
export function bulkEditsInForce(rows: Iterable<LedgerRow>): BulkEdits {
  const joined = joinedRows(rows);
  const isSession = ({ declared }: LedgerRow) => declared?.session === true;
  return bulkEditsFrom(
    joined.filter((row) => !isSession(row)),
    joined.filter(isSession),
  );
}

/** The ledger's bulk edits, and those that were seen just now and touch none of them. */
export function seenBesideLedger(rows: Iterable<LedgerRow>, seen: BulkEdits): BulkEdits {
  const known = joinedRows(rows);
  if (known.length === 0) return seen;
  const others = seen.all.filter((edit) => !known.some((row) => touches(row, edit)));
  return bulkEditsInForce([...known, ...others.map((edit) => ({ ...edit, id: ledgerRowId(edit) }))]);
}

/**
 * Rows of one author that overlap, as one row each: two sweeps at the same time may have written both. The newest
 * declaration holds for the whole.
 */
export function joinedRows(rows: Iterable<LedgerRow>): readonly LedgerRow[] {
  const joined: LedgerRow[] = [];
  for (const row of [...rows].sort(byAuthorThenBeginning)) {
    const before = joined.at(-1);
    if (before && touches(before, row)) joined[joined.length - 1] = union(before, row);
    else joined.push(row);
  }
  return joined;
}

/** What to write, and which rows are then part of another and to be deleted, in this order. */
export type LedgerGrowth = { readonly put: readonly LedgerRow[]; readonly remove: readonly string[] };

/**
 * Takes recognised bulk edits into the ledger. One that touches known rows becomes one row with them, so that what two
 * sweeps saw in parts is what one would have seen whole; seen again it changes nothing. Rows that carry what people
 * declared stay as they are: a sweep that read the ledger before could lose it. `known` holds every row of the
 * authors in `found`; `candidates` is what those authors did where `found` was recognised, with whole histories: it tells
 * which issues of a longer bulk edit were counted before.
 */
export function growLedger(
  known: Iterable<LedgerRow>,
  found: readonly BulkEdit[],
  candidates: () => Iterable<BulkCandidate>,
): LedgerGrowth {
  const before = [...known];
  let rows = before;
  for (const edit of found) {
    const touching = rows.filter((row) => touches(row, edit));
    const own = touching.filter(({ declared }) => !declared);
    const [only] = own;
    if (own.length === 1 && only && holdsAllOf(only, edit)) continue;
    if (touching.some((row) => row.declared && holdsAllOf(row, edit))) continue;
    rows = [...rows.filter((row) => !own.includes(row)), grown(joinedRows(own), edit, candidates)];
  }
  const left = new Set(rows.map(({ id }) => id));
  return {
    put: rows.filter((row) => !before.includes(row)),
    remove: before.map(({ id }) => id).filter((id) => !left.has(id)),
  };
}

function grown(parts: readonly LedgerRow[], edit: BulkEdit, candidates: () => Iterable<BulkCandidate>): LedgerRow {
  const whole = parts.reduce<LedgerRow>(union, { ...edit, id: ledgerRowId(edit) });
  const issues = parts.length === 0 ? edit.issues : countOfAll(parts, edit, candidates());
  return { ...whole, id: ledgerRowId(whole), issues };
}

function holdsAllOf(row: LedgerRow, edit: BulkEdit): boolean {
  return row.fromMs <= edit.fromMs && edit.toMs <= row.toMs && edit.issues <= row.issues;
}

/** The issues that the rows counted, and those of the edit that none of them did: their changelogs tell. */
function countOfAll(parts: readonly LedgerRow[], edit: BulkEdit, candidates: Iterable<BulkCandidate>): number {
  const counted = new Set<string | number>();
  const inEdit = new Set<string | number>();
  for (const { issue, atMs, author } of candidates) {
    if (author !== edit.author) continue;
    if (parts.some((row) => row.fromMs <= atMs && atMs <= row.toMs)) counted.add(issue);
    else if (edit.fromMs <= atMs && atMs <= edit.toMs) inEdit.add(issue);
  }
  const beyond = [...inEdit].filter((issue) => !counted.has(issue)).length;
  return Math.max(edit.issues, parts.reduce((sum, { issues }) => sum + issues, 0) + beyond);
}

function union(a: LedgerRow, b: LedgerRow): LedgerRow {
  const first = a.fromMs <= b.fromMs ? a : b;
  const declared = newer(a.declared, b.declared);
  return {
    author: a.author,
    id: first.id,
    fromMs: first.fromMs,
    toMs: Math.max(a.toMs, b.toMs),
    issues: Math.max(a.issues, b.issues),
    ...(declared && { declared }),
  };
}

function newer(a: Declaration | undefined, b: Declaration | undefined): Declaration | undefined {
  if (!a || !b) return a ?? b;
  return a.atMs >= b.atMs ? a : b;
}

/** Whether two spans of one author share a moment. */
function touches(a: BulkEdit, b: BulkEdit): boolean {
  return a.author === b.author && a.fromMs <= b.toMs && b.fromMs <= a.toMs;
}

function byAuthorThenBeginning(a: BulkEdit, b: BulkEdit): number {
  return compare(a.author, b.author) || a.fromMs - b.fromMs || a.toMs - b.toMs;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
