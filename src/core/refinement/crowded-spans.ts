import { BULK_EDIT_ISSUES, BULK_EDIT_SPAN_MS } from './bulk-edit';

/** Something done to an issue at a moment. */
export type Doing = { readonly atMs: number; readonly issue: number };

/** A stretch of time, ends included, and the number of different issues in it. */
export type CrowdedSpan = { readonly issues: number; readonly fromMs: number; readonly toMs: number };

/**
 * Slides a window as long as a bulk edit may be over doings in order of time, and joins the windows that hold enough
 * different issues where they overlap. Every doing inside a span is in at least one such window.
 */
export function crowdedSpans(doings: readonly Doing[]): CrowdedSpan[] {
  const stretches: { first: number; last: number }[] = [];
  const inWindow = new Map<number, number>();
  let first = 0;
  for (const [last, newest] of doings.entries()) {
    inWindow.set(newest.issue, (inWindow.get(newest.issue) ?? 0) + 1);
    const opensAtMs = newest.atMs - BULK_EDIT_SPAN_MS;
    for (let oldest = doings[first]; oldest && oldest.atMs < opensAtMs; oldest = doings[first]) {
      takeOne(inWindow, oldest.issue);
      first += 1;
    }
    if (inWindow.size < BULK_EDIT_ISSUES) continue;
    const before = stretches.at(-1);
    if (before && first <= before.last) before.last = last;
    else stretches.push({ first, last });
  }
  return stretches.map(({ first, last }) => spanOf(doings.slice(first, last + 1)));
}

function takeOne(counts: Map<number, number>, key: number): void {
  const left = (counts.get(key) ?? 0) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

function spanOf(doings: readonly Doing[]): CrowdedSpan {
  return {
    issues: new Set(doings.map(({ issue }) => issue)).size,
    fromMs: doings[0]?.atMs ?? 0,
    toMs: doings.at(-1)?.atMs ?? 0,
  };
}
