import {
  lineText,
  planningsText,
  standingText,
  timeLeftText,
  usuallyDoneText,
} from '../../../src/core/order/order-texts';
import { planningsLeft, sprintCalendar, type SprintSeen } from '../../../src/core/order/sprint-calendar';

const TODAY = '2026-10-01';
const RANGE = { low: 15, middle: 18, high: 22 };

const sprint = (name: string, state: SprintSeen['state'], startsOn: string, endsOn: string): SprintSeen => ({
  id: name,
  name,
  state,
  startsOn,
  endsOn,
});
const COUNTED = [
  sprint('Sprint 24', 'active', '2026-09-22', '2026-10-06'),
  sprint('Sprint 25', 'future', '2026-10-06', '2026-10-20'),
];
const NAMED = [sprint('Checkout', 'active', '2026-09-22', '2026-10-06')];

const left = (sprints: readonly SprintSeen[], day: string) =>
  planningsLeft(sprintCalendar(sprints, TODAY, day) ?? [], day);

test.each([
  [COUNTED, '2026-11-12', 'Sprint 26 (20 Oct – 3 Nov) is the last that ends before 12 Nov: 2 Sprint Plannings left.'],
  [COUNTED, '2026-10-21', 'Sprint 25 (6 Oct – 20 Oct) is the last that ends before 21 Oct: 1 Sprint Planning left.'],
  [
    COUNTED,
    '2026-10-08',
    'Sprint 24 (22 Sep – 6 Oct), which runs now, is the last that ends before 8 Oct: no Sprint Planning left.',
  ],
  [COUNTED, '2026-10-03', 'No Sprint ends before 3 Oct.'],
  [COUNTED, '2026-09-30', '30 Sep has passed.'],
  [
    COUNTED,
    '2027-01-15',
    'Sprint 31 (29 Dec – 12 Jan) is the last that ends before 15 Jan 2027: 7 Sprint Plannings left.',
  ],
  [NAMED, '2026-11-12', 'The Sprint of 20 Oct – 3 Nov is the last that ends before 12 Nov: 2 Sprint Plannings left.'],
])('which Sprint is the last before a day (%#)', (sprints, day, text) => {
  expect(planningsText(day, left(sprints, day), TODAY)).toBe(text);
});

test.each([
  ['2026-11-12', '2 Sprint Plannings left'],
  ['2026-10-08', 'no Sprint Planning left'],
  ['2026-04-30', 'passed'],
])('beside %s stands “%s”', (day, text) => {
  expect(timeLeftText(day, left(COUNTED, day), TODAY)).toBe(text);
});

test.each([
  ['2026-11-12', '6 weeks left'],
  ['2026-10-08', '1 week left'],
  ['2026-10-07', 'less than a week left'],
  ['2026-09-30', 'passed'],
])('where there are no Sprints, beside %s stands “%s”', (day, text) => {
  expect(timeLeftText(day, undefined, TODAY)).toBe(text);
});

test.each([
  [24, { kind: 'below', doneBy: RANGE }, 'place 24; by then usually 15 to 22'],
  [18, { kind: 'near', doneBy: { low: 18, middle: 18, high: 18 } }, 'place 18; by then usually 18'],
  [12, { kind: 'above', doneBy: RANGE }, 'place 12: above its line'],
  [31, { kind: 'passed' }, 'place 31'],
  [31, { kind: 'unknown' }, 'place 31'],
] as const)('an item at place %i that is %j', (place, standing, text) => {
  expect(standingText(place, standing)).toBe(text);
});

test('a line names its day and, where one ends then, the Sprint', () => {
  expect(lineText('2026-11-03', RANGE, TODAY, 'Sprint 26')).toBe(
    'by 3 Nov, the end of Sprint 26, the team usually gets to here: place 15 to 22',
  );
  expect(lineText('2027-10-01', RANGE, TODAY)).toBe('by 1 Oct 2027 the team usually gets to here: place 15 to 22');
});

test('what holds without any order is said about all items together', () => {
  expect(usuallyDoneText(92, '2026-11-12', { low: 14, middle: 20, high: 31 }, TODAY)).toBe(
    '14 to 31 of these 92 items are usually done by 12 Nov.',
  );
});
