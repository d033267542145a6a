import { BULK_EDIT_ISSUES, BULK_EDIT_SPAN_MS } from './bulk-edit';
import { timelineOf } from './timeline';

/** Things done to issues, in order of time: when, and to which, side by side, because there may be hundreds of thousands. */
export type Doings = { readonly atMs: ArrayLike<number>; readonly issues: ArrayLike<number> };

/** A stretch of time, ends included, and the number of different issues in it. */
export type CrowdedSpan = { readonly issues: number; readonly fromMs: number; readonly toMs: number };

/**
 * Slides a window as long as a bulk edit may be over doings, and joins the windows that hold enough different issues
 * where they overlap. Every doing inside a span is in at least one such window.
 */
export function crowdedSpans(doings: Doings): CrowdedSpan[] {
  const { atMs, issues } = doings;
  const stretches: Stretch[] = [];
  const inWindow = new Map<number, number>();
  let first = 0;
  for (let last = 0; last < atMs.length; last += 1) {
    const newest = issues[last] ?? 0;
    inWindow.set(newest, (inWindow.get(newest) ?? 0) + 1);
    const opensAtMs = (atMs[last] ?? 0) - BULK_EDIT_SPAN_MS;
    for (; (atMs[first] ?? 0) < opensAtMs; first += 1) takeOne(inWindow, issues[first] ?? 0);
    if (inWindow.size < BULK_EDIT_ISSUES) continue;
    const before = stretches.at(-1);
    if (before && first <= before.last) before.last = last;
    else stretches.push({ first, last });
  }
  return stretches.map((stretch) => spanOf(doings, stretch));
}

/**
 * Whether so many moments as a bulk edit has issues ever come as close together, on whatever issues. Hardly anything was
 * ever done in a crowd, and moments alone, which this puts in order, are sorted far quicker than what was done at them.
 */
export function isEverCrowded(momentsMs: Float64Array): boolean {
  return momentsMs
    .sort()
    .some((atMs, place, sorted) => atMs - (sorted[place - BULK_EDIT_ISSUES + 1] ?? -Infinity) <= BULK_EDIT_SPAN_MS);
}

/**
 * Tells of a moment whether so many others as a bulk edit has issues came as close, on whatever issues; `undefined` where
 * that never happened.
 */
export function crowdedMoments(momentsMs: Float64Array): ((atMs: number) => boolean) | undefined {
  const stretches: { fromMs: number; toMs: number }[] = [];
  for (const [place, atMs] of momentsMs.sort().entries()) {
    const fromMs = momentsMs[place - BULK_EDIT_ISSUES + 1];
    if (fromMs === undefined || atMs - fromMs > BULK_EDIT_SPAN_MS) continue;
    const before = stretches.at(-1);
    if (before && fromMs <= before.toMs) before.toMs = atMs;
    else stretches.push({ fromMs, toMs: atMs });
  }
  if (stretches.length === 0) return undefined;
  const find = timelineOf(stretches);
  return (atMs) => find(atMs) !== undefined;
}

/** From one place to another among the doings, both included. */
type Stretch = { readonly first: number; last: number };

function takeOne(counts: Map<number, number>, key: number): void {
  const left = (counts.get(key) ?? 0) - 1;
  if (left > 0) counts.set(key, left);
  else counts.delete(key);
}

function spanOf({ atMs, issues }: Doings, { first, last }: Stretch): CrowdedSpan {
  const different = new Set<number>();
  for (let at = first; at <= last; at += 1) different.add(issues[at] ?? 0);
  return { issues: different.size, fromMs: atMs[first] ?? 0, toMs: atMs[last] ?? 0 };
}
