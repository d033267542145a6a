import * as fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  dayOf,
  daysBetween,
  formatDay,
  formatDayNear,
  isWorkingDay,
  parseCalendarDay,
  weekdayOf,
} from '../../../src/core/time/calendar-day';
import { daysAway } from '../../../src/core/time/days-away';

const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '12 Nov 2026',
  '2026-1-2',
  '2026-11-12T00:00Z',
  '',
  5,
  null,
])('%p is no calendar day', (text) => {
  expect(parseCalendarDay(text)).toBeUndefined();
});

test('a leap day exists in a leap year', () => {
  expect(parseCalendarDay('2028-02-29')).toBe('2028-02-29');
});

test('counting days and adding them undo each other', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(daysBetween(day, addDays(day, count))).toBe(count);
    }),
  );
});

test('a day that is none is a mistake of the program', () => {
  expect(() => daysBetween('2026-10-01', 'soon')).toThrow('"soon" is not a calendar day');
});

test('one moment is another day in another time zone', () => {
  const moment = new Date('2026-10-01T22:30:00Z');
  expect(dayOf(moment, 'UTC')).toBe('2026-10-01');
  expect(dayOf(moment, 'Europe/Berlin')).toBe('2026-10-02');
  expect(dayOf(moment, 'America/Los_Angeles')).toBe('2026-10-01');
  expect(dayOf(moment, 'Nowhere/Land')).toBe('2026-10-01');
});

test('five working days after a Thursday it is Thursday again', () => {
  expect(weekdayOf('2026-10-01')).toBe('Thu');
  expect(addWorkingDays('2026-10-01', 5)).toBe('2026-10-08');
  expect(addWorkingDays('2026-10-02', 1)).toBe('2026-10-05');
  expect(addWorkingDays('2026-10-03', 0)).toBe('2026-10-03');
});

test('working days lead to a working day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
      expect(isWorkingDay(addWorkingDays(day, count))).toBe(true);
    }),
  );
});

test('a day is written with its year, unless the year is this one', () => {
  expect(formatDay('2026-11-12')).toBe('12 Nov 2026');
  expect(formatDayNear('2026-01-05', '2026-10-01')).toBe('5 Jan');
  expect(formatDayNear('2027-06-30', '2026-10-01')).toBe('30 Jun 2027');
});

test.each<[number, string]>([
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
  [2, 'in 2 days'],
  [99, 'in 99 days'],
  [100, 'in 3 months'],
  [272, 'in 9 months'],
  [-12, '12 days ago'],
  [-99, '99 days ago'],
  [-154, '5 months ago'],
])('%i days away reads "%s"', (count, words) => {
  expect(daysAway(count)).toBe(words);
});
