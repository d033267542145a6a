/** How often something expensive happens: a sum of terms, each a count times the sizes of the Lists it loops over. */
export type Formula = { add(loops: readonly string[], count: number): void; read(): ReadFormula };

/** A formula as text, `2 * N + 1`, and the part of the expression whose size each variable stands for. */
export type ReadFormula = {
  readonly expensiveOperations: string;
  readonly variables?: Readonly<Record<string, string>>;
};

const LETTERS = ['N', 'M', 'K', 'L', 'P', 'Q'];

/** The formula of nothing, to add to. `loops` are the source texts of the Lists, outermost first. */
export function newFormula(): Formula {
  const counts = new Map<string, { readonly loops: readonly string[]; readonly count: number }>();
  return {
    add: (loops, count) => {
      const key = JSON.stringify(loops);
      counts.set(key, { loops, count: count + (counts.get(key)?.count ?? 0) });
    },
    read: () => {
      const terms = [...counts.values()].filter(({ count }) => count > 0);
      const lists = [...new Set(terms.flatMap(({ loops }) => loops))];
      const letterOf = (list: string) => LETTERS[lists.indexOf(list)] ?? `N${lists.indexOf(list)}`;
      const texts = terms
        .toSorted((a, b) => b.loops.length - a.loops.length)
        .map(({ loops, count }) => {
          const factors = count === 1 && loops.length > 0 ? [] : [`${count}`];
          return [...factors, ...loops.map(letterOf)].join(' * ');
        });
      const expensiveOperations = texts.length === 0 ? '0' : texts.join(' + ');
      if (lists.length === 0) return { expensiveOperations };
      return { expensiveOperations, variables: Object.fromEntries(lists.map((list) => [letterOf(list), list])) };
    },
  };
}
