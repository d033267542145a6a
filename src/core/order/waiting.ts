/** One open item needs another open one to be done first. Keys of Jira. */
export type Need = { readonly item: string; readonly needs: string };

/** What an item needs, where it comes later in the order than the item itself. */
export type Later = {
  readonly needs: string;
  /** So many places below; absent where it isn't in the order at all, so that nobody plans it. */
  readonly placesBelow?: number | undefined;
  /** They need each other, maybe by way of others: no order helps, one of these links is wrong. */
  readonly isCircle: boolean;
};

/**
 * For each item of the order, in its sequence, what it needs and what comes later: a thing out of place is said of both. Whatever
 * comes before the item is left out, and so is what the reader can't see, because it isn't in `needs`.
 */
export function needsLater(order: readonly string[], needs: readonly Need[]): ReadonlyMap<string, readonly Later[]> {
  const places = new Map(order.map((key, at) => [key, at]));
  const needed = new Map<string, Set<string>>();
  for (const { item, needs: other } of needs) {
    if (item !== other) needed.set(item, (needed.get(item) ?? new Set()).add(other));
  }
  const found = new Map<string, readonly Later[]>();
  for (const [item, place] of places) {
    const later = [...(needed.get(item) ?? [])].flatMap((other): Later[] => {
      const otherPlace = places.get(other);
      const isCircle = reaches(other, item, needed);
      if (otherPlace === undefined) return [{ needs: other, isCircle }];
      return otherPlace > place ? [{ needs: other, placesBelow: otherPlace - place, isCircle }] : [];
    });
    if (later.length > 0) found.set(item, later.toSorted(furthestFirst));
  }
  return found;
}

/** What nobody plans first, then what is furthest away. */
function furthestFirst(a: Later, b: Later): number {
  const [away, other] = [a.placesBelow ?? Infinity, b.placesBelow ?? Infinity];
  return away === other ? (a.needs < b.needs ? -1 : 1) : other - away;
}

/** Whether following what is needed leads from one item to another. */
function reaches(from: string, to: string, needed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === to) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(needed.get(key) ?? []));
  }
  return false;
}
