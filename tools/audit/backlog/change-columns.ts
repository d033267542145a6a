import { BULK_EDIT_ISSUES, bulkEditsFrom, type BulkEdit, type BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { crowdedSpans, isEverCrowded } from '../../../src/core/refinement/crowded-spans';
import { CHANGE_SIGNALS, type ChangeSignalId } from '../../../src/core/refinement/signals';
import { deedTable, type Deed } from './deed-table';
import { column } from './growing-columns';

/** One entry: when, and what it counts as unless it turns out to be part of a bulk edit. */
type Change = Deed & { readonly atMs: number; readonly signal?: ChangeSignalId | undefined };

/**
 * The changelog entries of a whole export, 17 bytes each, because bulk edits can be told only when all of them are known.
 * Rows keep the order in which they were added.
 */
export type ChangeColumns = {
  readonly rows: number;
  /** Adds an entry of an issue, which goes by a number here. */
  add(issue: number, change: Change): void;
  atMs(row: number): number;
  signal(row: number): ChangeSignalId | undefined;
  deed(row: number): Deed;
  /** The same as the core's `findBulkEdits` over all rows, without a copy of them. */
  bulkEdits(): BulkEdits;
};

/** Columns without a row. */
export function changeColumns(): ChangeColumns {
  const atMs = column((rows) => new Float64Array(rows));
  const issues = column((rows) => new Uint32Array(rows));
  const deeds = column((rows) => new Uint32Array(rows));
  const signals = column((rows) => new Uint8Array(rows));
  const table = deedTable();
  let rows = 0;

  function editsIn(ofDeed: Uint32Array, { author, fields }: Deed): readonly BulkEdit[] {
    if (!isEverCrowded(Float64Array.from(ofDeed, (row) => atMs.at(row)))) return [];
    const rowsInTime = ofDeed.sort((a, b) => atMs.at(a) - atMs.at(b));
    const doings = {
      atMs: Float64Array.from(rowsInTime, (row) => atMs.at(row)),
      issues: Uint32Array.from(rowsInTime, (row) => issues.at(row)),
    };
    return crowdedSpans(doings).map((span) => ({ author, fields, ...span }));
  }

  return {
    get rows() {
      return rows;
    },
    add(issue, change) {
      const { signal } = change;
      atMs.push(change.atMs);
      issues.push(issue);
      deeds.push(table.count(change.author, change.fields));
      signals.push(signal === undefined ? 0 : 1 + CHANGE_SIGNALS.findIndex(({ id }) => id === signal));
      rows += 1;
    },
    atMs: (row) => atMs.at(row),
    signal: (row) => CHANGE_SIGNALS[signals.at(row) - 1]?.id,
    deed: (row) => table.deed(deeds.at(row)),
    bulkEdits() {
      const byDeed = table.rowsOfFrequent(BULK_EDIT_ISSUES, rows, (row) => deeds.at(row));
      return bulkEditsFrom(byDeed.flatMap(([deed, ofDeed]) => editsIn(ofDeed, deed)));
    },
  };
}
