import * as fc from 'fast-check';
import { addDays } from '../../../src/core/time/calendar-day';
import { dayPicks } from '../../../src/core/time/day-picks';

test.each([
  ['in the middle of a quarter', '2026-10-01', {}, ['endOfMonth 2026-10-31', 'endOfQuarter 2026-12-31']],
  [
    'where 30 days are a day of their own',
    '2026-10-12',
    {},
    ['endOfMonth 2026-10-31', 'endOfQuarter 2026-12-31', 'in30Days 2026-11-11'],
  ],
  ['in the last month of a quarter', '2026-12-05', {}, ['endOfMonth 2026-12-31', 'in30Days 2027-01-04']],
  ['in February', '2026-02-10', {}, ['endOfMonth 2026-02-28', 'endOfQuarter 2026-03-31', 'in30Days 2026-03-12']],
  [
    'in the February of a leap year',
    '2028-02-10',
    {},
    ['endOfMonth 2028-02-29', 'endOfQuarter 2028-03-31', 'in30Days 2028-03-11'],
  ],
  ['on the last day of a year', '2026-12-31', { first: '2027-01-01' }, ['in30Days 2027-01-30']],
  [
    'where today may be chosen',
    '2026-12-31',
    { first: '2026-12-31' },
    ['endOfMonth 2026-12-31', 'in30Days 2027-01-30'],
  ],
  [
    'where the last day is near',
    '2026-10-12',
    { last: '2026-11-30' },
    ['endOfMonth 2026-10-31', 'in30Days 2026-11-11'],
  ],
])('offers days %s', (_where, today, span, offered) => {
  expect(dayPicks(today, span).map(({ name, day }) => `${name} ${day}`)).toEqual(offered);
});

test('offers no day twice and none outside what may be chosen, and a month ends where the next day is a first', () => {
  const days = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, fc.nat(40), fc.nat(400), (today, from, length) => {
      const first = addDays(today, from);
      const last = addDays(first, length);
      const picks = dayPicks(today, { first, last });
      expect(new Set(picks.map(({ day }) => day)).size).toBe(picks.length);
      for (const { name, day } of picks) {
        expect(day >= first && day <= last).toBe(true);
        if (name !== 'in30Days') expect(addDays(day, 1)).toMatch(/-01$/);
        if (name === 'endOfQuarter') expect(addDays(day, 1)).toMatch(/-(01|04|07|10)-01$/);
      }
    }),
  );
});
