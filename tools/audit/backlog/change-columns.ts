import { BULK_EDIT_ISSUES, bulkEditsFrom, type BulkEdit, type BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { crowdedSpans, isEverCrowded } from '../../../src/core/refinement/crowded-spans';
import { CHANGE_SIGNALS, type ChangeSignalId } from '../../../src/core/refinement/signals';
import { deedTable, type Deed } from './deed-table';
import { column } from './growing-columns';

/** What a row may count as. */
export type RowSignal = ChangeSignalId | 'comment';

const SIGNALS: readonly RowSignal[] = [...CHANGE_SIGNALS.map(({ id }) => id), 'comment'];

/** One entry or comment: when, and what it counts as unless it turns out to be part of a bulk edit. */
type Change = Deed & { readonly atMs: number; readonly signal?: RowSignal | undefined };

/** A bulk edit with everything that was done in it: names of fields, in lower case, `comment` among them. */
export type ToldBulkEdit = BulkEdit & { readonly what: readonly string[] };

/**
 * The changelog entries and comments of a whole export, 17 bytes each, because bulk edits can be told only when all of them
 * are known. Rows keep the order in which they were added.
 */
export type ChangeColumns = {
  readonly rows: number;
  /** Adds an entry or comment of an issue, which goes by a number here. */
  add(issue: number, change: Change): void;
  atMs(row: number): number;
  signal(row: number): RowSignal | undefined;
  author(row: number): string;
  /** The same as the core's `findBulkEdits` over all rows, without a copy of them. */
  bulkEdits(): BulkEdits & { readonly all: readonly ToldBulkEdit[] };
};

/** Columns without a row. */
export function changeColumns(): ChangeColumns {
  const atMs = column((rows) => new Float64Array(rows));
  const issues = column((rows) => new Uint32Array(rows));
  const deeds = column((rows) => new Uint32Array(rows));
  const signals = column((rows) => new Uint8Array(rows));
  const table = deedTable();
  let rows = 0;

  function editsIn(ofAuthor: Uint32Array, author: string): readonly ToldBulkEdit[] {
    if (!isEverCrowded(Float64Array.from(ofAuthor, (row) => atMs.at(row)))) return [];
    const rowsInTime = ofAuthor.sort((a, b) => atMs.at(a) - atMs.at(b));
    const doings = {
      atMs: Float64Array.from(rowsInTime, (row) => atMs.at(row)),
      issues: Uint32Array.from(rowsInTime, (row) => issues.at(row)),
    };
    let place = 0;
    return crowdedSpans(doings).map((span) => {
      const what = new Set<string>();
      while (place < rowsInTime.length && (doings.atMs[place] ?? 0) < span.fromMs) place += 1;
      for (; place < rowsInTime.length && (doings.atMs[place] ?? 0) <= span.toMs; place += 1) {
        for (const name of table.deed(deeds.at(rowsInTime[place] ?? 0)).what) what.add(name);
      }
      return { author, what: [...what].sort(), ...span };
    });
  }

  return {
    get rows() {
      return rows;
    },
    add(issue, change) {
      const { signal } = change;
      atMs.push(change.atMs);
      issues.push(issue);
      deeds.push(table.numberOf(change.author, change.what));
      signals.push(signal === undefined ? 0 : 1 + SIGNALS.indexOf(signal));
      rows += 1;
    },
    atMs: (row) => atMs.at(row),
    signal: (row) => SIGNALS[signals.at(row) - 1],
    author: (row) => table.deed(deeds.at(row)).author,
    bulkEdits() {
      const busy = table.rowsOfBusy(BULK_EDIT_ISSUES, rows, (row) => deeds.at(row));
      const all = busy.flatMap(([author, ofAuthor]) => editsIn(ofAuthor, author));
      return { ...bulkEditsFrom(all), all };
    },
  };
}
