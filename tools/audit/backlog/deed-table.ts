/** Who did what: an author and a canonical set of fields. */
export type Deed = { readonly author: string; readonly fields: string };

/** The different deeds of an export by number, each held once, and how often each was done. */
export type DeedTable = {
  /** Counts a deed once more and tells its number. */
  count(author: string, fields: string): number;
  deed(number: number): Deed;
  /** Every deed done at least so many times, with the rows that hold its number. */
  rowsOfFrequent(
    least: number,
    rows: number,
    numberIn: (row: number) => number,
  ): readonly (readonly [Deed, Uint32Array])[];
};

const NO_DEED: Deed = { author: '', fields: '' };

/** A table without a deed. */
export function deedTable(): DeedTable {
  const deeds: Deed[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, Map<string, number>>();

  function numberOf(author: string, fields: string): number {
    const ofAuthor = numbers.get(author) ?? new Map<string, number>();
    if (ofAuthor.size === 0) numbers.set(author, ofAuthor);
    const known = ofAuthor.get(fields);
    if (known !== undefined) return known;
    ofAuthor.set(fields, deeds.length);
    counts.push(0);
    return deeds.push({ author, fields }) - 1;
  }

  return {
    count(author, fields) {
      const number = numberOf(author, fields);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    },
    deed: (number) => deeds[number] ?? NO_DEED,
    rowsOfFrequent(least, rows, numberIn) {
      const found = counts.map((count) => (count >= least ? { rows: new Uint32Array(count), filled: 0 } : undefined));
      for (let row = 0; row < rows; row += 1) {
        const frequent = found[numberIn(row)];
        if (frequent) frequent.rows[frequent.filled++] = row;
      }
      return found.flatMap((frequent, number) =>
        frequent ? [[deeds[number] ?? NO_DEED, frequent.rows] as const] : [],
      );
    },
  };
}
