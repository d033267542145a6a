import * as fc from 'fast-check';
import { doneBy, runsOf, standingOf, type Runs } from '../../../src/core/forecast/lines';
import type { Pace } from '../../../src/core/forecast/pace';
import { seededRandom } from '../../../src/core/forecast/seeded-random';

const OLD = 500;

const pace = (weeks: readonly (readonly number[])[]): Pace => ({
  weeks,
  until: '2026-09-28',
  halfLifeWeeks: 8,
  importedOn: [],
});
const steady = (each: number, age = OLD) => pace(Array.from({ length: 26 }, () => Array<number>(each).fill(age)));
const runs = (of: Pace, open: number, weeks = 26, seed = 'SHOP 2026-09-28') =>
  runsOf(of, { open, weeks, runs: 1_000, random: seededRandom(seed) });

const paces = fc
  .array(fc.array(fc.nat(80), { maxLength: 8 }), { minLength: 6, maxLength: 26 })
  .map((weeks) => pace(weeks));

test('five old items a week are about five of today’s a week, from half as many to twice', () => {
  const { low, middle, high } = doneBy(runs(steady(5), 200), 7 * 8) ?? { low: 0, middle: 0, high: 0 };
  expect([low, middle, high].map((count) => Math.round(count / 5) * 5)).toEqual([20, 40, 80]);
});

test('what was finished young wasn’t there before, so nothing of today is done by it', () => {
  expect(doneBy(runs(steady(5, 0), 50), 7 * 26)).toEqual({ low: 0, middle: 0, high: 0 });
});

test('newcomers take the end of a backlog out of reach', () => {
  const mixed = pace(Array.from({ length: 26 }, () => [OLD, OLD, 1, 2, 3]));
  const [with_, without] = [doneBy(runs(mixed, 200), 182), doneBy(runs(steady(5), 200), 182)];
  expect(with_?.middle).toBeLessThan((without?.middle ?? 0) / 2);
});

test('today nothing more is done, within a week it grows evenly, and beyond the last week nothing is known', () => {
  const seen = runs(steady(14), 400, 4);
  expect(doneBy(seen, 0)).toEqual({ low: 0, middle: 0, high: 0 });
  expect(doneBy(seen, -3)).toEqual({ low: 0, middle: 0, high: 0 });
  const [half, whole] = [doneBy(seen, 3.5), doneBy(seen, 7)];
  expect(Math.abs((half?.middle ?? 0) * 2 - (whole?.middle ?? 0))).toBeLessThanOrEqual(1);
  expect(doneBy(seen, 28)).toBeDefined();
  expect(doneBy(seen, 29)).toBeUndefined();
});

test('an empty backlog stays empty', () => {
  expect(doneBy(runs(steady(5), 0), 70)).toEqual({ low: 0, middle: 0, high: 0 });
});

test.each([
  [14, 'above'],
  [15, 'near'],
  [22, 'near'],
  [23, 'below'],
] as const)('place %i is %s a line from 14 to 22', (place, standing) => {
  expect(standingOf(place, { low: 14, middle: 18, high: 22 })).toBe(standing);
});

const shareDone = ({ byWeek }: Runs, place: number, week: number) => {
  const counts = [...(byWeek[week] ?? [])];
  return counts.filter((count) => count >= place).length / counts.length;
};

test('summed over all places, the chances equal the mean number done; they fall with the place and grow with the weeks', () => {
  fc.assert(
    fc.property(paces, fc.integer({ min: 1, max: 60 }), fc.string(), (of, open, seed) => {
      const seen = runsOf(of, { open, weeks: 12, runs: 60, random: seededRandom(seed) });
      for (let week = 0; week <= 12; week += 4) {
        const counts = [...(seen.byWeek[week] ?? [])];
        const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
        const chances = Array.from({ length: open }, (_, at) => shareDone(seen, at + 1, week));
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(mean, 9);
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
        expect(Math.max(...counts)).toBeLessThanOrEqual(open);
        if (week > 0) expect(shareDone(seen, 1, week)).toBeGreaterThanOrEqual(shareDone(seen, 1, week - 4));
      }
      const { low, middle, high } = doneBy(seen, 84) ?? { low: 0, middle: 0, high: 0 };
      expect(low <= middle && middle <= high).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the same seed tells the same, whatever the sequence within a week; another seed about the same', () => {
  const ages = [30, 2, 90, 14];
  const of = (some: readonly number[]) => runs(pace(Array.from({ length: 26 }, () => some)), 100);
  expect(of(ages.toReversed())).toEqual(of(ages));
  const [one, other] = [doneBy(runs(steady(5), 200), 56), doneBy(runs(steady(5), 200, 26, 'another'), 56)];
  expect(Math.abs((one?.middle ?? 0) - (other?.middle ?? 99))).toBeLessThan(6);
});

test('a thousand open items a year ahead take less than a moment', () => {
  const startedMs = performance.now();
  runs(pace(Array.from({ length: 26 }, (_, week) => Array<number>(19).fill(week * 4))), 1_000, 53);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
