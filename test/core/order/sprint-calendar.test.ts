import * as fc from 'fast-check';
import {
  planningsLeft,
  sprintCalendar,
  sprintsToPlanBy,
  type SprintSeen,
} from '../../../src/core/order/sprint-calendar';
import { addDays, type CalendarDay } from '../../../src/core/time/calendar-day';

const TODAY = '2026-10-01';

const sprint = (
  id: number,
  state: SprintSeen['state'],
  startsOn?: CalendarDay,
  endsOn?: CalendarDay,
  name = `SHOP Sprint ${id}`,
): SprintSeen => ({ id: String(id), name, state, boardId: '1', startsOn, endsOn });

const RUNNING = sprint(24, 'active', '2026-09-22', '2026-10-06');
const PLANNED = sprint(25, 'future', '2026-10-06', '2026-10-20');

/** "24 22 Sep–6 Oct running", shortened to what a test is about. */
function told(sprints: readonly SprintSeen[], until: CalendarDay, today = TODAY) {
  return sprintCalendar(sprints, today, until)?.map(
    ({ name, startsOn, endsOn, isRunning, isInJira }) =>
      `${name ?? 'unnamed'}: ${startsOn.slice(5)} to ${endsOn.slice(5)}${isRunning ? ', running' : isInJira ? '' : ', not made yet'}`,
  );
}

const left = (sprints: readonly SprintSeen[], day: CalendarDay, today = TODAY) =>
  planningsLeft(sprintCalendar(sprints, today, day) ?? [], day);

test('after the Sprints in Jira others follow at the same length, with the next numbers', () => {
  expect(told([PLANNED, RUNNING], '2026-11-12')).toEqual([
    'SHOP Sprint 24: 09-22 to 10-06, running',
    'SHOP Sprint 25: 10-06 to 10-20',
    'SHOP Sprint 26: 10-20 to 11-03, not made yet',
    'SHOP Sprint 27: 11-03 to 11-17, not made yet',
  ]);
});

test.each([
  ['2026-11-12', 2, 'SHOP Sprint 26'],
  ['2026-11-03', 1, 'SHOP Sprint 25'],
  ['2026-11-04', 2, 'SHOP Sprint 26'],
  ['2026-10-07', 0, 'SHOP Sprint 24'],
  ['2026-10-06', 0, undefined],
  ['2026-09-01', 0, undefined],
] as const)('before %s there are %i Sprint Plannings left, and %s is the last that ends', (day, count, last) => {
  const found = left([RUNNING, PLANNED], day);
  expect([found.count, found.last?.name]).toEqual([count, last]);
});

test.each<[string, readonly SprintSeen[], readonly string[] | undefined]>([
  ['nothing is known', [], undefined],
  ['no length is known', [sprint(24, 'active', '2026-09-22')], undefined],
  [
    'the one that runs has no end',
    [sprint(23, 'closed', '2026-09-08', '2026-09-22'), sprint(24, 'active', '2026-09-22')],
    ['SHOP Sprint 24: 09-22 to 10-06, running', 'SHOP Sprint 25: 10-06 to 10-20, not made yet'],
  ],
  [
    'the one that runs should have ended',
    [sprint(24, 'active', '2026-09-08', '2026-09-22')],
    [
      'SHOP Sprint 24: 09-08 to 10-01, running',
      'SHOP Sprint 25: 10-01 to 10-15, not made yet',
      'SHOP Sprint 26: 10-15 to 10-29, not made yet',
    ],
  ],
  [
    'one that should have begun has not',
    [sprint(25, 'future', '2026-09-29', '2026-10-13')],
    ['SHOP Sprint 25: 10-01 to 10-13', 'SHOP Sprint 26: 10-13 to 10-27, not made yet'],
  ],
  [
    'one to come has no days, and another was made before it',
    [RUNNING, sprint(9, 'future', undefined, undefined, 'Later'), sprint(25, 'future')],
    ['SHOP Sprint 24: 09-22 to 10-06, running', 'Later: 10-06 to 10-20', 'SHOP Sprint 25: 10-20 to 11-03'],
  ],
  [
    'there is a pause between two of them',
    [RUNNING, sprint(25, 'future', '2026-10-12', '2026-10-26')],
    ['SHOP Sprint 24: 09-22 to 10-06, running', 'SHOP Sprint 25: 10-12 to 10-26'],
  ],
  [
    'nobody has begun one since the last',
    [sprint(23, 'closed', '2026-09-08', '2026-09-22')],
    ['SHOP Sprint 24: 10-01 to 10-15, not made yet', 'SHOP Sprint 25: 10-15 to 10-29, not made yet'],
  ],
  ['the last one ended long ago', [sprint(23, 'closed', '2026-07-01', '2026-07-15')], undefined],
  [
    'names don’t count',
    [sprint(24, 'active', '2026-09-22', '2026-10-06', 'Checkout')],
    ['Checkout: 09-22 to 10-06, running', 'unnamed: 10-06 to 10-20, not made yet'],
  ],
  [
    'names count with leading zeros and go on after the number',
    [sprint(24, 'active', '2026-09-22', '2026-10-06', 'PI 7.09 (autumn)')],
    ['PI 7.09 (autumn): 09-22 to 10-06, running', 'PI 7.10 (autumn): 10-06 to 10-20, not made yet'],
  ],
])('where %s', (_where, sprints, calendar) => {
  expect(told(sprints, '2026-10-19')).toEqual(calendar);
});

test('Sprints that run side by side and begin on the same day are planned together', () => {
  const parallel = [
    RUNNING,
    PLANNED,
    sprint(50, 'active', '2026-09-22', '2026-10-06'),
    sprint(51, 'future', '2026-10-06', '2026-10-20'),
  ];
  expect(left(parallel, '2026-10-25').count).toBe(1);
});

test('several boards: that of most items', () => {
  const other = { ...RUNNING, id: '70', boardId: '2' };
  expect(sprintsToPlanBy([[RUNNING], [other], [RUNNING, PLANNED], []]).map(({ id }) => id)).toEqual(['24', '25']);
  expect(sprintsToPlanBy([[other], [RUNNING], [other]]).map(({ id }) => id)).toEqual(['70']);
  expect(sprintsToPlanBy([[], []])).toEqual([]);
});

test('the Plannings left equal a count by hand, over calendars with pauses', () => {
  const made = fc.record({
    lengthDays: fc.integer({ min: 5, max: 30 }),
    sinceStart: fc.nat(4),
    pauses: fc.array(fc.nat(9), { maxLength: 5 }),
    inDays: fc.integer({ min: -5, max: 300 }),
  });
  fc.assert(
    fc.property(made, ({ lengthDays, sinceStart, pauses, inDays }) => {
      const starts = addDays(TODAY, -sinceStart);
      const sprints = [sprint(1, 'active', starts, addDays(starts, lengthDays))];
      for (const [at, pause] of pauses.entries()) {
        const begins = addDays(sprints[at]?.endsOn ?? TODAY, pause);
        sprints.push(sprint(at + 2, 'future', begins, addDays(begins, lengthDays)));
      }
      const day = addDays(TODAY, inDays);
      // By hand: go from Sprint to Sprint, the planned ones first, and stop at the first that doesn't end in time.
      let count = 0;
      let ends = sprints[0]?.endsOn ?? TODAY;
      for (let at = 1; ; at += 1) {
        const begins = sprints[at]?.startsOn ?? ends;
        ends = addDays(begins, lengthDays);
        if (ends >= day) break;
        count += 1;
      }
      const found = left(sprints, day);
      expect(found.count).toBe(count);
      const isFirstInTime = (sprints[0]?.endsOn ?? '') < day;
      expect(found.last?.name).toBe(
        count > 0 ? `SHOP Sprint ${count + 1}` : isFirstInTime ? 'SHOP Sprint 1' : undefined,
      );
    }),
    { numRuns: 500 },
  );
});
