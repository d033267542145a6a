/** Items last refined between so many whole days ago, both ends included; the last range has no end. */
export type AgeRange = { readonly fromDays: number; readonly toDays: number };

/** How many items are of an age. `isOver`: the range begins at the limit or beyond it. */
export type AgeCount = AgeRange & { readonly isOver: boolean; readonly count: number };

const BELOW = 3;
const LIMITS_ABOVE = [1, 2];

/**
 * The ages that the chart tells apart: three thirds of the limit, so that the last of them is "ageing", then up to
 * twice the limit, and beyond. Each costs a count of its own, so there are no more. A range of no days is left out.
 */
export function ageRanges(limitDays: number): readonly (AgeRange & { readonly isOver: boolean })[] {
  const below = Array.from({ length: BELOW }, (_, at) => Math.ceil((at * limitDays) / BELOW));
  const starts = [...new Set([...below, ...LIMITS_ABOVE.map((times) => times * limitDays)])];
  return starts.map((fromDays, at) => ({
    fromDays,
    toDays: (starts[at + 1] ?? Infinity) - 1,
    isOver: fromDays >= limitDays,
  }));
}

/** Whether so many days are in the range. */
export function isOfAge(days: number, { fromDays, toDays }: AgeRange): boolean {
  return days >= fromDays && days <= toDays;
}

/** How many of these ages are in each range. */
export function countAges(days: readonly number[], limitDays: number): readonly AgeCount[] {
  return ageRanges(limitDays).map((range) => ({ ...range, count: days.filter((one) => isOfAge(one, range)).length }));
}

/** The same from totals: how many are at least as old as each range's beginning, which all of them are for the first. */
export function countAgesBetween(atLeast: readonly number[], limitDays: number): readonly AgeCount[] {
  return ageRanges(limitDays).map((range, at) => ({
    ...range,
    count: Math.max(0, (atLeast[at] ?? 0) - (atLeast[at + 1] ?? 0)),
  }));
}
