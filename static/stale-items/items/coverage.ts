/** The sweep looks at every open item once within so many days, whatever happened to it. */
export const CHECKED_WITHIN_DAYS = 8;

/** What three counts say of the index; each is approximate, because Jira's search lags. */
export type CoverageCounts = {
  /** Items that the rules' own queries match, or that the index calls technical: what it should hold. */
  readonly expected: number;
  /** Those that it holds, with days that can be true. */
  readonly held: number;
  /** Those that a rule matches and the index, credibly, does not call technical. Counted only where some are missing. */
  readonly leftOut?: number | undefined;
};

/**
 * Whether the gadget may rely on the index. `whole`: everything was checked. `nearly`: so little is missing that the list
 * stands, with the number said. `short`: the list is made by reading, because the index is not there, not built yet, or was
 * tampered with. Good news rests on `whole` alone.
 */
export type Coverage = {
  readonly kind: 'whole' | 'nearly' | 'short';
  readonly checked: number;
  readonly of: number;
  readonly leftOut: number;
};

/** One in a hundred may be missing while items are opened again and moved around. */
const MOST_MISSING = 0.01;

/** Whether the items that the index credibly leaves out must be counted before anything can be said. */
export function isShort({ expected, held }: CoverageCounts): boolean {
  return held < expected;
}

/**
 * What the counts mean (docs/design.md#the-index-and-the-sweep). An index that finds nothing where rules find something
 * is not registered, or empty.
 */
export function coverageOf({ expected, held, leftOut = 0 }: CoverageCounts): Coverage {
  const checked = Math.min(expected, held + leftOut);
  const missing = expected - checked;
  const kind = missing === 0 ? 'whole' : missing <= expected * MOST_MISSING ? 'nearly' : 'short';
  return { kind, checked, of: expected, leftOut };
}
