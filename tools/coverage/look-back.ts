import { doneBy } from '../../src/core/forecast/lines';
import { mondayOf, paceFrom, paceOf, type FinishedItem } from '../../src/core/forecast/pace';
import { seededRandom } from '../../src/core/forecast/seeded-random';
import { addDays, type CalendarDay } from '../../src/core/time/calendar-day';
import { METHODS, MOST_WEEKS } from './methods';
import type { BacklogLife, ProjectLives } from './read-lives';

/** The weeks ahead at which the lines are looked at. */
export const HORIZONS = [4, 8, 13, MOST_WEEKS] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What a method said on a past day about a later one, and what came. */
export type Outcome = {
  readonly project: string;
  readonly method: string;
  readonly weeks: Horizon;
  readonly truth: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** The truth's place among the runs, from 0 to 1, ties broken by lot: evenly spread where a method is right. */
  readonly place: number;
};

const WEEK_MS = 7 * 86_400_000;
const EVERY_WEEKS = 4;

/** Looks at every fourth Monday of a project's past for which enough was finished before, and which has enough after it. */
export function lookBack({ key, lives, untilMs }: ProjectLives): readonly Outcome[] {
  const beganMs = lives.reduce((first, { createdMs }) => Math.min(first, createdMs), untilMs);
  const began = utcDay(beganMs);
  const outcomes: Outcome[] = [];
  for (let day = mondayOf(began); Date.parse(day) < untilMs; day = addDays(day, 7 * EVERY_WEEKS)) {
    const atMs = Date.parse(day);
    const pace = paceOf(finishedBefore(lives, day), day, began);
    if (!('weeks' in pace)) continue;
    const open = lives.filter((life) => life.createdMs <= atMs && !isDoneAt(life, atMs));
    const ageWeeks = Math.floor((atMs - beganMs) / WEEK_MS);
    const known = HORIZONS.filter((weeks) => weeks <= ageWeeks && atMs + weeks * WEEK_MS <= untilMs);
    if (known.length === 0 || open.length === 0) continue;
    for (const { name, runs } of METHODS) {
      const seen = runs({ pace, open: open.length, weeks: MOST_WEEKS, seed: `${key} ${day}` });
      for (const weeks of known) {
        const truth = open.filter((life) => isDoneAt(life, atMs + weeks * WEEK_MS)).length;
        const said = doneBy(seen, weeks * 7);
        const counts = seen.byWeek[weeks];
        if (!said || !counts) continue;
        const lot = seededRandom(`${key} ${day} ${weeks}`)();
        outcomes.push({ project: key, method: name, weeks, truth, ...said, place: placeOf(truth, counts, lot) });
      }
    }
  }
  return outcomes;
}

function placeOf(truth: number, counts: Int32Array, lot: number): number {
  let [below, same] = [0, 0];
  for (const count of counts) {
    if (count < truth) below += 1;
    else if (count === truth) same += 1;
  }
  return (below + lot * same) / counts.length;
}

function isDoneAt({ turns }: BacklogLife, atMs: number): boolean {
  return turns.findLast((turn) => turn.atMs <= atMs)?.done === true;
}

/** What a history up to this day tells as finished: the last time, where an item was open again in between. */
function finishedBefore(lives: readonly BacklogLife[], day: CalendarDay): readonly FinishedItem[] {
  const [fromMs, atMs] = [Date.parse(paceFrom(day)), Date.parse(day)];
  return lives.flatMap(({ turns, createdMs, dayIs }) => {
    const last = turns.findLast((turn) => turn.atMs < atMs);
    if (!last?.done || last.atMs < fromMs) return [];
    return [{ doneOn: utcDay(last.atMs), ageWeeks: (last.atMs - createdMs) / WEEK_MS, dayIs }];
  });
}

function utcDay(ms: number): CalendarDay {
  return new Date(ms).toISOString().slice(0, 10);
}
