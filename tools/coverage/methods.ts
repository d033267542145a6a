import { runsOf, type Runs } from '../../src/core/forecast/lines';
import type { Pace } from '../../src/core/forecast/pace';
import { seededRandom, type Random } from '../../src/core/forecast/seeded-random';

/** What a method knows on a day of the past. */
export type PastDay = { readonly pace: Pace; readonly open: number; readonly weeks: number; readonly seed: string };

/** A way to say how many of the items open on a day are done in the weeks after it. */
export type Method = { readonly name: string; readonly runs: (day: PastDay) => Runs };

const RUNS = 1_000;
const RECENT = 12;

/** The weeks ahead that any method is asked for at most. */
export const MOST_WEEKS = 26;

/** Older than any backlog: an age at which nothing is a newcomer. */
const ALWAYS_THERE = 1e6;

/** The app's own method first, then what it is held against. */
export const METHODS: readonly Method[] = [
  { name: 'as drawn', runs: (day) => runsOf(day.pace, { ...day, runs: RUNS, random: seededRandom(day.seed) }) },
  {
    name: 'without newcomers',
    runs: ({ pace, seed, ...ask }) =>
      runsOf(
        { ...pace, weeks: pace.weeks.map((ages) => ages.map(() => ALWAYS_THERE)) },
        { ...ask, runs: RUNS, random: seededRandom(seed) },
      ),
  },
  { name: 'twelve weeks’ counts', runs: plainly(drawnCount) },
  { name: 'average of twelve weeks', runs: plainly(poissonOfMean) },
];

/** Given the newest twelve weeks, a count for each week to come. */
type Counting = (past: readonly (readonly number[])[]) => (week: number, random: Random) => number;

/** Adds up a count for each week to come. */
function plainly(counting: Counting): Method['runs'] {
  return ({ pace, open, weeks, seed }) => {
    const count = counting(pace.weeks.slice(0, RECENT));
    const random = seededRandom(seed);
    const byWeek = Array.from({ length: weeks + 1 }, () => new Int32Array(RUNS));
    for (let run = 0; run < RUNS; run += 1) {
      let done = 0;
      for (let week = 1; week <= weeks; week += 1) {
        done = Math.min(open, done + count(week, random));
        byWeek[week]?.fill(done, run, run + 1);
      }
    }
    for (const inWeek of byWeek) inWeek.sort();
    return { open, byWeek };
  };
}

/** One of the twelve counts, of which as many are one of today's as by their ages in all twelve weeks. */
function drawnCount(past: readonly (readonly number[])[]) {
  const ages = past.flat();
  const isOlder = Array.from({ length: MOST_WEEKS + 1 }, (_, week) => ages.filter((age) => age > week).length);
  const shares = isOlder.map((older) => older / Math.max(1, ages.length));
  return (week: number, random: Random) => {
    let count = 0;
    for (let left = past[Math.floor(random() * past.length)]?.length ?? 0; left > 0; left -= 1) {
      if (random() < (shares[week] ?? 0)) count += 1;
    }
    return count;
  };
}

/** Around the mean of the twelve weeks, as if nothing new ever came first. */
function poissonOfMean(past: readonly (readonly number[])[]) {
  const least = Math.exp(-past.flat().length / Math.max(1, past.length));
  return (_week: number, random: Random) => {
    let product = random();
    let count = 0;
    for (; product > least; count += 1) product *= random();
    return count;
  };
}
