/** Who did what: an author, and the fields that one save changed, or that they commented. */
export type Deed = { readonly author: string; readonly what: readonly string[] };

/** The different deeds of an export by number, each held once. */
export type DeedTable = {
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

const NO_DEED: Deed = { author: '', what: [] };

/** A table without a deed. */
export function deedTable(): DeedTable {
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
