import * as fc from 'fast-check';
import { mondayOf, paceFrom, paceOf, type FinishedItem } from '../../../src/core/forecast/pace';
import { addDays, weekdayOf } from '../../../src/core/time/calendar-day';

const THURSDAY = '2026-10-01';
const MONDAY = '2026-09-28';
const LONG_AGO = '2024-01-01';

/** Items finished so many days before Monday 28 Sep 2026, a year old each. */
function finished(daysBefore: readonly number[], dayIs: FinishedItem['dayIs'] = 'seen'): FinishedItem[] {
  return daysBefore.map((days) => ({ doneOn: addDays(MONDAY, -days), ageWeeks: 52, dayIs }));
}

/** Two a week, in the middle of each of the newest weeks. */
const steady = (weeks: number, each = 2) =>
  Array.from({ length: weeks }, (_, week) => Array.from({ length: each }, () => 7 * week + 4)).flat();

test.each([
  ['2026-09-28', '2026-09-28'],
  ['2026-10-01', '2026-09-28'],
  ['2026-10-04', '2026-09-28'],
  ['2026-10-05', '2026-10-05'],
])('the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

test('a pace wants to know the half year before this week', () => {
  expect(paceFrom(THURSDAY)).toBe('2026-03-30');
});

test('a week is from Monday to Sunday, and this week isn’t over', () => {
  const pace = paceOf(finished([-3, 0, 1, 7, 8, 14, ...steady(10)]), THURSDAY, LONG_AGO);
  expect(pace).toMatchObject({ until: MONDAY, halfLifeWeeks: 8, importedOn: [] });
  expect('weeks' in pace && pace.weeks.map((ages) => ages.length)).toEqual([
    4,
    4,
    ...Array<number>(8).fill(2),
    ...Array<number>(16).fill(0),
  ]);
});

test.each([
  ['nine items', steady(9, 1), { done: 9, inWeeks: 9 }],
  ['ten items in five weeks', steady(5), { done: 10, inWeeks: 5 }],
  ['ten items, of which some are older than twelve weeks', [...steady(8, 1), 90, 120], { done: 8, inWeeks: 8 }],
  ['nothing', [], { done: 0, inWeeks: 0 }],
])('%s are too little', (_what, daysBefore, told) => {
  expect(paceOf(finished(daysBefore), THURSDAY, LONG_AGO)).toEqual(told);
});

test('ten items in six weeks are enough', () => {
  expect(paceOf(finished([...steady(5), 7 * 11, 7 * 11]), THURSDAY, LONG_AGO)).toHaveProperty('weeks');
});

test('before the project’s first item there were no weeks', () => {
  const pace = paceOf(finished(steady(8)), THURSDAY, '2026-08-05');
  expect('weeks' in pace && pace.weeks).toHaveLength(8);
  expect(paceOf(finished(steady(8)), THURSDAY, '2026-09-30')).toEqual({ done: 0, inWeeks: 0 });
});

test('where much is done, twelve weeks tell as much, all alike', () => {
  const pace = paceOf(finished(steady(26, 20)), THURSDAY, LONG_AGO);
  expect('weeks' in pace && [pace.weeks.length, pace.halfLifeWeeks]).toEqual([12, undefined]);
});

test('a week that holds too much of everything is named and stays', () => {
  const pace = paceOf(finished([...steady(12), ...Array<number>(40).fill(16)]), THURSDAY, LONG_AGO);
  expect(pace).toMatchObject({ crowded: { monday: '2026-09-07', done: 42, ofAll: 64 }, importedOn: [] });
});

test('a day on which a field says that nearly everything was finished is that of an import', () => {
  const items = [...finished(steady(12)), ...finished(Array<number>(40).fill(16), 'told')];
  const pace = paceOf(items, THURSDAY, LONG_AGO);
  expect(pace).toMatchObject({ crowded: undefined, importedOn: ['2026-09-12'] });
  expect('weeks' in pace && pace.weeks.flat()).toHaveLength(24);
});

test('the sequence of the items doesn’t matter, and every finished one stands in one week', () => {
  const items = fc.array(
    fc.record({ days: fc.integer({ min: -10, max: 200 }), ageWeeks: fc.nat(100) }).map(({ days, ageWeeks }) => ({
      doneOn: addDays(MONDAY, -days),
      ageWeeks,
      dayIs: 'seen' as const,
    })),
    { minLength: 30, maxLength: 120 },
  );
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 6 }), (some, days) => {
      const today = addDays(MONDAY, days);
      const pace = paceOf(some, today, LONG_AGO);
      const inside = some.filter(({ doneOn }) => doneOn < MONDAY && doneOn >= addDays(MONDAY, -26 * 7));
      if ('weeks' in pace) expect(pace.weeks.flat()).toHaveLength(inside.length);
      const sorted = (one: typeof pace) =>
        'weeks' in one ? one.weeks.map((ages) => ages.toSorted((a, b) => a - b)) : one;
      expect(sorted(paceOf(some.toReversed(), today, LONG_AGO))).toEqual(sorted(pace));
      expect(weekdayOf(mondayOf(today))).toBe('Mon');
    }),
  );
});
