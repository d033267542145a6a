import { doneBy, type Runs } from '../../../src/core/forecast/lines';
import { dateStanding, linesAhead } from '../../../src/core/order/day-lines';
import { sprintCalendar, type SprintSeen } from '../../../src/core/order/sprint-calendar';

const TODAY = '2026-10-01';

/** Ten runs in which one more item is done each week, or one to ten of them together. */
const runs = (weeks: number): Runs => ({
  open: 500,
  byWeek: Array.from({ length: weeks + 1 }, (_, week) =>
    Int32Array.from({ length: 10 }, (__, run) => week * (run + 1)),
  ),
});

const sprint = (id: number, state: SprintSeen['state'], startsOn: string, endsOn: string): SprintSeen => ({
  id: String(id),
  name: `Sprint ${id}`,
  state,
  startsOn,
  endsOn,
});
const RUNNING = sprint(24, 'active', '2026-09-22', '2026-10-06');
const calendar = sprintCalendar([RUNNING, sprint(50, 'active', '2026-09-22', '2026-10-06')], TODAY, '2027-12-31');

test('there is a line for the ends of the next four Sprints and for a year from now', () => {
  const lines = linesAhead(runs(60), calendar, TODAY);
  expect(lines.map(({ day, because, sprint: of }) => [day, because, of?.name])).toEqual([
    ['2026-10-06', 'sprintEnd', 'Sprint 24'],
    ['2026-10-20', 'sprintEnd', 'Sprint 51'],
    ['2026-11-03', 'sprintEnd', 'Sprint 52'],
    ['2026-11-17', 'sprintEnd', 'Sprint 53'],
    ['2027-10-01', 'year', undefined],
  ]);
  expect(lines[2]?.doneBy).toEqual(doneBy(runs(60), 33));
});

test('a team without Sprints has lines for the ends of four months', () => {
  const days = (today: string) => linesAhead(runs(60), undefined, today).map(({ day }) => day);
  expect(days(TODAY)).toEqual(['2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-10-01']);
  expect(days('2026-10-31')[0]).toBe('2026-11-30');
});

test('nothing is said beyond what the runs reach', () => {
  expect(linesAhead(runs(3), calendar, TODAY).map(({ day }) => day)).toEqual(['2026-10-06', '2026-10-20']);
});

test.each([
  [1, '2026-09-30', { kind: 'passed' }],
  [1, '2026-10-01', { kind: 'below', doneBy: { low: 0, middle: 0, high: 0 } }],
  [7, '2026-10-29', { kind: 'above', doneBy: { low: 8, middle: 24, high: 40 } }],
  [9, '2026-10-29', { kind: 'near', doneBy: { low: 8, middle: 24, high: 40 } }],
  [41, '2026-10-29', { kind: 'below', doneBy: { low: 8, middle: 24, high: 40 } }],
  [1, '2028-10-29', { kind: 'unknown' }],
])('place %i with the date %s', (place, day, standing) => {
  expect(dateStanding(place, { day }, runs(60), TODAY)).toEqual(standing);
});

test('without lines a date can have passed and nothing else', () => {
  expect(dateStanding(1, { day: '2026-09-30' }, undefined, TODAY)).toEqual({ kind: 'passed' });
  expect(dateStanding(1, { day: '2026-10-30' }, undefined, TODAY)).toEqual({ kind: 'unknown' });
});
