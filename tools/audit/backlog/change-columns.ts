import { BULK_EDIT_ISSUES, type BulkEdit, type BulkEdits, bulkEditsFrom } from '../../../src/core/refinement/bulk-edit';
import { crowdedSpans, isEverCrowded } from '../../../src/core/refinement/crowded-spans';
import { CHANGE_SIGNALS, type ChangeSignalId } from '../../../src/core/refinement/signals';
import { column } from './growing-columns';

/** Who did what: an author, and the fields that one save changed, or that they commented. */
type Deed = { readonly author: string; readonly what: readonly string[] };

const NO_DEED: Deed = { author: '', what: [] };

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

/** The different deeds of an export by number, each held once. */
type DeedTable = {
  /** The number of a deed; the same deed always has the same. */
  numberOf(author: string, what: readonly string[]): number;
  deed(number: number): Deed;
  /** Everything that each author did at least so many times, as the rows that hold the numbers of their deeds. */
  rowsOfBusy(
    least: number,
    rows: number,
    numberIn: (row: number) => number,
  ): readonly (readonly [author: string, Uint32Array])[];
};

/** A table without a deed. */
function deedTable(): DeedTable {
  const deeds: Deed[] = [];
  const authors: string[] = [];
  /** The author's number, by the deed's. */
  const authorOf: number[] = [];
  const numbers = new Map<string, { readonly author: number; readonly byWhat: Map<readonly string[], number> }>();

  function ownOf(author: string) {
    const known = numbers.get(author);
    if (known) return known;
    const made = { author: authors.push(author) - 1, byWhat: new Map<readonly string[], number>() };
    numbers.set(author, made);
    return made;
  }

  return {
    // The fields of like entries are one list, so that they are told apart without a look inside.
    numberOf(author, what) {
      const own = ownOf(author);
      const known = own.byWhat.get(what);
      if (known !== undefined) return known;
      own.byWhat.set(what, deeds.length);
      authorOf.push(own.author);
      return deeds.push({ author, what }) - 1;
    },
    deed: (number) => deeds[number] ?? NO_DEED,
    rowsOfBusy(least, rows, numberIn) {
      const counts = new Uint32Array(authors.length);
      const authorIn = (row: number): number => authorOf[numberIn(row)] ?? 0;
      for (let row = 0; row < rows; row += 1) counts[authorIn(row)] = (counts[authorIn(row)] ?? 0) + 1;
      const found = Array.from(counts, (count) =>
        count >= least ? { rows: new Uint32Array(count), filled: 0 } : undefined,
      );
      for (let row = 0; row < rows; row += 1) {
        const busy = found[authorIn(row)];
        if (busy) busy.rows[busy.filled++] = row;
      }
      return found.flatMap((busy, author) => (busy ? [[authors[author] ?? '', busy.rows] as const] : []));
    },
  };
}
