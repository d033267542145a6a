import type { ChangeEntry } from '../../src/core/history';
import { fieldSetOf } from '../../src/core/refinement/field-set';
import type { BulkCandidate } from '../../src/core/refinement/find-bulk-edits';
import { CHANGE_SIGNALS, type ChangeSignalId } from '../../src/core/refinement/signals';
import { column } from './growing-columns';

/** Who did what: an author and a canonical set of fields. Each pair is held once. */
type Deed = { readonly author: string; readonly fields: string };

/** One entry as the columns hold it. `signal`: what it counts as unless it turns out to be part of a bulk edit. */
export type ChangeRow = Deed & { readonly atMs: number; readonly signal: ChangeSignalId | undefined };

/**
 * The changelog entries of a whole export, 17 bytes each, because bulk edits can be told only when all of them are known.
 * Rows keep the order in which they were added.
 */
export type ChangeColumns = {
  readonly rows: number;
  add(issue: number, author: string, entry: ChangeEntry, signal: ChangeSignalId | undefined): void;
  row(row: number): ChangeRow;
  candidates(): Generator<BulkCandidate>;
};

const NO_DEED: Deed = { author: '', fields: '' };

/** Columns without a row. */
export function changeColumns(): ChangeColumns {
  const atMs = column((rows) => new Float64Array(rows));
  const issues = column((rows) => new Uint32Array(rows));
  const deeds = column((rows) => new Uint32Array(rows));
  const signals = column((rows) => new Uint8Array(rows));
  const table = deedTable();
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    add(issue, author, entry, signal) {
      atMs.push(entry.atMs);
      issues.push(issue);
      deeds.push(table.numberOf(author, fieldSetOf(entry)));
      signals.push(signal === undefined ? 0 : 1 + CHANGE_SIGNALS.findIndex(({ id }) => id === signal));
      rows += 1;
    },
    row: (row) => ({
      ...table.deed(deeds.at(row)),
      atMs: atMs.at(row),
      signal: CHANGE_SIGNALS[signals.at(row) - 1]?.id,
    }),
    *candidates() {
      for (let row = 0; row < rows; row += 1) {
        const { author, fields } = table.deed(deeds.at(row));
        yield { issue: issues.at(row), atMs: atMs.at(row), author, fields };
      }
    },
  };
}

function deedTable() {
  const deeds: Deed[] = [];
  const numbers = new Map<string, Map<string, number>>();
  return {
    numberOf(author: string, fields: string): number {
      const ofAuthor = numbers.get(author) ?? new Map<string, number>();
      if (ofAuthor.size === 0) numbers.set(author, ofAuthor);
      const known = ofAuthor.get(fields);
      if (known !== undefined) return known;
      ofAuthor.set(fields, deeds.length);
      return deeds.push({ author, fields }) - 1;
    },
    deed: (number: number): Deed => deeds[number] ?? NO_DEED,
  };
}
