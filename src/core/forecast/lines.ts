import type { Pace } from './pace';
import { normal, type Random } from './seeded-random';

/**
 * How many of the items that are open today are done by the end of each of the coming weeks, in many imagined runs of the
 * team's own weeks. `byWeek[w]` holds the runs' numbers for the end of week `w` from today, smallest first; week 0 is today.
 */
export type Runs = { readonly open: number; readonly byWeek: readonly Int32Array[] };

/** How many are done by then: in eight of ten runs from `low` to `high`. */
export type DoneBy = { readonly low: number; readonly middle: number; readonly high: number };

/** Where an item stands against a day: done by then in nine of ten runs, in one of ten at most, or between. */
export type Standing = 'above' | 'near' | 'below';

export type RunsAsk = {
  /** How many items are open today. */
  readonly open: number;
  /** For so many weeks from today; never for longer than the project is old. */
  readonly weeks: number;
  readonly runs: number;
  readonly random: Random;
};

/** The uncertainty of the team's level as a whole, and how far it drifts in a week, as logarithms. */
const LEVEL = 0.5;
const DRIFT = 0.1;

/** A run draws its weeks from so many, so that it has good or bad times as a whole. */
const POOL = 12;

/** Within a week, work begins and ends at any time: looked at in so many moments. */
const MOMENTS = 4;

/**
 * Imagines how today's items get done: each run draws whole weeks of the team's own, with the ages of what was finished in
 * them, because work that isn't here today is finished before much that is. In week `w` from today only what was older than
 * `w` weeks is one of today's. The method was chosen and checked on real histories: docs/forecast.md.
 */
export function runsOf({ weeks: past, halfLifeWeeks }: Pace, { open, weeks, runs, random }: RunsAsk): Runs {
  const older = past.map((ages) => olderThan(ages, weeks));
  const drawWeek = weighted(past.map((_, at) => (halfLifeWeeks === undefined ? 1 : 0.5 ** (at / halfLifeWeeks))));
  const byWeek = Array.from({ length: weeks + 1 }, () => new Int32Array(runs));
  for (let run = 0; run < runs; run += 1) {
    const pool = Array.from({ length: POOL }, () => drawWeek(random()));
    let level = LEVEL * normal(random);
    let done = 0;
    for (let week = 1; week <= weeks && done < open; week += 1) {
      level += DRIFT * normal(random);
      const drawn = older[pool[Math.floor(random() * POOL)] ?? 0];
      const moment = Math.floor(random() * MOMENTS);
      const todays = drawn?.[moment * (weeks + 1) + week] ?? 0;
      done = Math.min(open, done + Math.floor(todays * Math.exp(level) + random()));
      const inWeek = byWeek[week];
      if (inWeek) inWeek[run] = done;
    }
    if (done >= open) fillFrom(byWeek, run, open);
  }
  for (const inWeek of byWeek) inWeek.sort();
  return { open, byWeek };
}

/**
 * What the runs say about a moment so many days from today; `undefined` beyond their last week. Within a week it grows
 * evenly.
 */
export function doneBy({ byWeek }: Runs, days: number): DoneBy | undefined {
  const weeks = Math.max(0, days / 7);
  const [before, after] = [byWeek[Math.floor(weeks)], byWeek[Math.ceil(weeks)]];
  if (!before || !after) return undefined;
  const share = weeks - Math.floor(weeks);
  const at = (part: number) => {
    const index = Math.min(before.length - 1, Math.floor(part * before.length));
    const [from, to] = [before[index] ?? 0, after[index] ?? 0];
    return Math.round(from + (to - from) * share);
  };
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** Where the item at this place, from 1, stands against a moment, if the team takes items from the top. */
export function standingOf(place: number, { low, high }: DoneBy): Standing {
  if (place <= low) return 'above';
  return place > high ? 'below' : 'near';
}

/** For each moment of a week and each coming week, how many of these ages are one of today's then. */
function olderThan(ages: readonly number[], weeks: number): Float64Array {
  const counts = new Float64Array(MOMENTS * (weeks + 1));
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const begun = (2 * moment + 1) / (2 * MOMENTS);
    for (let week = 1; week <= weeks; week += 1) {
      counts[moment * (weeks + 1) + week] = ages.filter((age) => age > week - 1 + begun).length;
    }
  }
  return counts;
}

/** Draws a place by its weight from a number between 0 and 1. */
function weighted(weights: readonly number[]): (part: number) => number {
  const sums: number[] = [];
  let sum = 0;
  for (const weight of weights) sums.push((sum += weight));
  return (part) =>
    Math.max(
      0,
      sums.findIndex((upTo) => part * sum < upTo),
    );
}

/** Once everything is done it stays done. */
function fillFrom(byWeek: readonly Int32Array[], run: number, open: number): void {
  for (let week = byWeek.length - 1; week > 0; week -= 1) {
    const inWeek = byWeek[week];
    if (!inWeek || inWeek[run] !== 0) return;
    inWeek[run] = open;
  }
}
