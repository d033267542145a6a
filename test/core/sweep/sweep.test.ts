import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { isUnderWay, problemAfter } from '../../../src/core/sweep/back-off';
import { coversEvent } from '../../../src/core/sweep/due-marker';
import { minutesBackTo, minutesDownFrom } from '../../../src/core/sweep/minutes-ago';
import { afterRun, nextRun } from '../../../src/core/sweep/next-run';
import {
  booking,
  NOTHING_SPENT,
  pause,
  settle,
  spend,
  SWEEP_POINTS_PER_HOUR,
  turnMs,
  waitFor,
} from '../../../src/core/sweep/points-share';
import { policyFingerprint } from '../../../src/core/sweep/policy-fingerprint';
import { sweepReport } from '../../../src/core/sweep/sweep-report';
import {
  MOST_AGAIN,
  NEVER_SWEPT,
  parseSweepState,
  type SweepRun,
  type SweepState,
  withAgain,
} from '../../../src/core/sweep/sweep-state';
import { textHash } from '../../../src/core/text/text-hash';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const NOW_MS = Date.parse('2026-10-01T09:00:00Z');

describe('minutes ago', () => {
  const distance = fc.integer({ min: 0, max: 400 * DAY_MS });

  test('reach back far enough, and at most a tenth and four minutes too far', () => {
    fc.assert(
      fc.property(distance, (ms) => {
        const reached = minutesBackTo(NOW_MS - ms, NOW_MS) * MINUTE_MS;
        expect(reached).toBeGreaterThanOrEqual(ms + MINUTE_MS);
        expect(reached).toBeLessThanOrEqual(1.1 * (ms + 3 * MINUTE_MS) + MINUTE_MS);
      }),
    );
  });

  test('leave nothing out that is older', () => {
    fc.assert(
      fc.property(distance, (ms) => {
        const minutes = minutesDownFrom(NOW_MS - ms, NOW_MS);
        if (minutes === undefined) expect(ms).toBeLessThan(3 * MINUTE_MS);
        else expect(minutes * MINUTE_MS).toBeLessThanOrEqual(ms - MINUTE_MS);
      }),
    );
  });

  test('are few different numbers, whatever the distance', () => {
    const numbers = new Set(
      Array.from({ length: 500 * 1_440 }, (_, minute) => minutesBackTo(NOW_MS - minute * MINUTE_MS, NOW_MS)),
    );
    expect(numbers.size).toBeLessThan(500);
  });
});

describe('the share of points', () => {
  test('begins anew each hour, and is a quarter of what Jira grants', () => {
    const spent = spend(spend(NOTHING_SPENT, 16_000, NOW_MS), 249, NOW_MS + 10);
    expect(waitFor(spent, NOW_MS + 20)).toBeUndefined();
    const full = spend(spent, 1, NOW_MS + 20);
    expect(waitFor(full, NOW_MS + 30)).toEqual({ because: 'share', untilMs: NOW_MS + HOUR_MS });
    expect(waitFor(full, NOW_MS + HOUR_MS)).toBeUndefined();
    expect(spend(full, 5, NOW_MS + HOUR_MS).points).toBe(5);
  });

  test('a pause that Jira asked for outlasts the hour, and never becomes shorter', () => {
    const paused = pause(pause(NOTHING_SPENT, NOW_MS + 2 * HOUR_MS), NOW_MS + HOUR_MS);
    expect(waitFor(spend(paused, 1, NOW_MS + HOUR_MS), NOW_MS + HOUR_MS)).toEqual({
      because: 'quota',
      untilMs: NOW_MS + 2 * HOUR_MS,
    });
    expect(waitFor(paused, NOW_MS + 2 * HOUR_MS)).toBeUndefined();
  });
});

test('a job covers what search will show when it is due, and nothing once it is past', () => {
  expect(coversEvent(undefined, NOW_MS)).toBe(false);
  expect(coversEvent(NOW_MS + 5 * MINUTE_MS, NOW_MS)).toBe(true);
  expect(coversEvent(NOW_MS + 2 * MINUTE_MS, NOW_MS)).toBe(true);
  expect(coversEvent(NOW_MS + 2 * MINUTE_MS - 1, NOW_MS)).toBe(false);
  expect(coversEvent(NOW_MS - 1, NOW_MS)).toBe(false);
});

describe('a fingerprint of a policy', () => {
  const print = (more: object) => policyFingerprint({ ...DEFAULT_POLICY, ...more });

  test('is the same where only doors differ, and whatever the order of keys', () => {
    for (const doors of [{ enforcement: 'require' }, { granterAccountIds: ['ana'] }, { since: '2026-10-01' }])
      expect(print(doors)).toBe(print({}));
    expect(
      policyFingerprint(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(DEFAULT_POLICY).reverse())))),
    ).toBe(print({}));
  });

  test('is another one for whatever is judged by', () => {
    const judging = [
      {},
      { staleAfterDays: 30 },
      { soonerBeforeDeadline: false },
      { ignoredAccountIds: ['bot'] },
      { staleAfterDaysByOrigin: { debt: 9 } },
      { rule: { ...DEFAULT_POLICY.rule, rows: [] } },
    ];
    expect(new Set(judging.map(print)).size).toBe(judging.length);
  });
});

test('a hash is short, plain, and the same for the same text in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(textHash(a)).toMatch(/^[0-9a-f]{16}$/);
      expect(textHash(a) === textHash(b)).toBe(a === b);
    }),
  );
});

describe('what a sweep does next', () => {
  const facts = { policy: 'p', nowMs: NOW_MS, done: new Set<never>() };
  const rested: SweepState = {
    ...NEVER_SWEPT,
    policy: 'p',
    cursorMs: NOW_MS - HOUR_MS,
    repair: { dueAtMs: NOW_MS + 1 },
  };

  test.each<[string, SweepState, object, object | undefined]>([
    ['begins at the beginning', NEVER_SWEPT, {}, { kind: 'first' }],
    ['derives anew by another policy', { ...rested, policy: 'q' }, {}, { kind: 'policy' }],
    ['looks at what changed since its cursor', rested, {}, { kind: 'changes', fromMs: NOW_MS - HOUR_MS }],
    [
      'judges further back where it was told to',
      rested,
      { look: { fromMs: 7, asked: 3 } },
      { kind: 'changes', fromMs: NOW_MS - HOUR_MS, judgesFromMs: 7, lookAsked: 3 },
    ],
    [
      'never looks less far back than its cursor',
      rested,
      { look: { fromMs: NOW_MS, asked: 3 } },
      { fromMs: NOW_MS - HOUR_MS },
    ],
    ['goes through everything that was more than it keeps', { ...rested, policy: undefined }, {}, { kind: 'policy' }],
    [
      'goes on with changes where a new version reads the same settings otherwise, until its turn has come',
      { ...rested, policy: 'as it was', settings: 's', policyDueAtMs: NOW_MS + 1 },
      { settings: 's' },
      { kind: 'changes' },
    ],
    [
      'goes through everything once that turn has come',
      { ...rested, policy: 'as it was', settings: 's', policyDueAtMs: NOW_MS },
      { settings: 's' },
      { kind: 'policy', settings: 's' },
    ],
    [
      'goes through everything at once where somebody saved other settings',
      { ...rested, policy: 'as it was', settings: 's', policyDueAtMs: NOW_MS + 1 },
      { settings: 't' },
      { kind: 'policy' },
    ],
    ['… but not in the same job', { ...rested, policy: undefined }, { done: new Set(['changes']) }, undefined],
    ['rests after that', rested, { done: new Set(['changes']) }, undefined],
    [
      'repairs once a day',
      { ...rested, repair: { dueAtMs: NOW_MS, position: { beforeMs: 5 } } },
      { done: new Set(['changes']) },
      { kind: 'repair', position: { beforeMs: 5 } },
    ],
  ])('%s', (_, state, more, expected) => {
    const next = nextRun(state, { ...facts, ...more });
    if (expected) expect(next).toMatchObject(expected);
    else expect(next).toBeUndefined();
  });

  test('goes on with what is under way, but not by another policy', () => {
    const run = nextRun(NEVER_SWEPT, facts);
    expect(nextRun({ ...NEVER_SWEPT, run }, facts)).toBe(run);
    expect(nextRun({ ...NEVER_SWEPT, run }, { ...facts, policy: 'q' })).toMatchObject({
      kind: 'first',
      policy: 'q',
      walk: 0,
    });
  });

  test('looks at once at what changed during a first sweep that took long, not during a short one', () => {
    const after = (tookMs: number) => {
      const run = nextRun(NEVER_SWEPT, facts);
      return run && afterRun(NEVER_SWEPT, run, NOW_MS + tookMs);
    };
    const done = new Set(['first'] as const);
    expect(nextRun(after(MINUTE_MS) ?? NEVER_SWEPT, { ...facts, nowMs: NOW_MS + MINUTE_MS, done })).toBeUndefined();
    expect(nextRun(after(HOUR_MS) ?? NEVER_SWEPT, { ...facts, nowMs: NOW_MS + HOUR_MS, done })).toMatchObject({
      kind: 'changes',
      fromMs: NOW_MS - 20 * MINUTE_MS,
    });
  });

  test('gives up on what Jira never writes after three tries in a row', () => {
    const run = { ...nextRun(rested, facts), again: ['7'] } as SweepRun;
    let state: SweepState = rested;
    const seen = Array.from({ length: 4 }, () => {
      state = afterRun(state, run, NOW_MS);
      return [state.again.length, state.notWritten];
    });
    expect(seen).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('more issues to try again than are kept one by one', () => {
  const many = Array.from({ length: MOST_AGAIN + 7 }, (_, at) => String(9_000_000_000_000_000 + at));
  const begun = nextRun(NEVER_SWEPT, { policy: 'p', nowMs: NOW_MS, done: new Set() }) as SweepRun;
  const run = withAgain(withAgain(begun, many.slice(0, 600)), many);

  test('are counted, and fit into storage, however many there are', () => {
    expect([run.again.length, run.beyond]).toEqual([MOST_AGAIN, 7]);
    const state = { ...NEVER_SWEPT, run: { ...run, refused: run.again }, again: run.again };
    expect(parseSweepState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(240 * 1024);
  });

  test('let the whole project be gone through again, three times in a row, and are told', () => {
    let state: SweepState = NEVER_SWEPT;
    const told = Array.from({ length: 3 }, () => {
      state = afterRun(state, run, NOW_MS);
      const next = nextRun(state, { policy: 'p', nowMs: NOW_MS, done: new Set() });
      return [next?.kind, sweepReport(state, NOW_MS).notWritten];
    });
    const all = MOST_AGAIN + 7;
    expect(told).toEqual([
      ['policy', all],
      ['policy', all],
      ['changes', all],
    ]);
  });
});

describe('a booking', () => {
  test('gives way to what was spent within its hour, and counts in no other', () => {
    const booked = booking(500, NOW_MS);
    const before = spend(spend(NOTHING_SPENT, 100, NOW_MS), booked.points, NOW_MS);
    expect(settle(before, booked, 30, NOW_MS).points).toBe(130);
    expect(settle(before, undefined, 30, NOW_MS).points).toBe(630);
    expect(settle(before, booked, 30, NOW_MS + HOUR_MS)).toMatchObject({ points: 30 });
  });

  test('keeps everybody else from what is booked', () => {
    expect(waitFor(spend(NOTHING_SPENT, SWEEP_POINTS_PER_HOUR, NOW_MS), NOW_MS)).toMatchObject({ because: 'share' });
  });
});

test('sites that may go on in the same minute do so within a quarter of an hour, and what Jira asks is kept', () => {
  const turns = Array.from({ length: 1_000 }, (_, at) => turnMs(NOW_MS, `job-${at}`) - NOW_MS);
  expect(Math.min(...turns)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...turns)).toBeLessThan(15 * MINUTE_MS);
  const perMinute = Array.from(
    { length: 15 },
    (_, at) => turns.filter((ms) => Math.floor(ms / MINUTE_MS) === at).length,
  );
  expect(Math.max(...perMinute)).toBeLessThan(110);
  expect(turnMs(NOW_MS + 25 * MINUTE_MS, 'job')).toBe(NOW_MS + 25 * MINUTE_MS);
});

describe('a problem', () => {
  test('makes the next wait twice as long, up to a quarter of an hour, and never shorter than Jira asked', () => {
    let state: SweepState = NEVER_SWEPT;
    const waits = Array.from({ length: 6 }, () => {
      state = { ...state, problem: problemAfter(state, 'busy', { atMs: NOW_MS }) };
      return ((state.problem?.untilMs ?? 0) - NOW_MS) / MINUTE_MS;
    });
    expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    expect(problemAfter(NEVER_SWEPT, 'busy', { atMs: NOW_MS, untilMs: NOW_MS + HOUR_MS }).untilMs).toBe(
      NOW_MS + HOUR_MS,
    );
  });

  test('keeps others away while somebody waits, not for longer than a job is silent', () => {
    const problem = problemAfter(NEVER_SWEPT, 'quota', { atMs: NOW_MS, untilMs: NOW_MS + HOUR_MS });
    const state = { ...NEVER_SWEPT, savedAtMs: NOW_MS, problem };
    expect(isUnderWay(state, NOW_MS + 19 * MINUTE_MS)).toBe(true);
    expect(isUnderWay(state, NOW_MS + 20 * MINUTE_MS)).toBe(false);
    expect(isUnderWay({ ...state, problem: undefined }, NOW_MS)).toBe(false);
  });
});

test('a state of any other shape is one that was never swept, and a sound one is itself', () => {
  fc.assert(fc.property(fc.anything(), (value) => expect(parseSweepState(value)).toBe(NEVER_SWEPT)));
  const run = nextRun(NEVER_SWEPT, { policy: 'p', nowMs: NOW_MS, done: new Set() });
  const state = { ...NEVER_SWEPT, run, problem: problemAfter(NEVER_SWEPT, 'share', { atMs: 1, untilMs: 2 }) };
  expect(parseSweepState(JSON.parse(JSON.stringify(state)))).toEqual(state);
});

test('progress never passes its end, and time left is told once there is something to tell it by', () => {
  const run: SweepRun = {
    kind: 'first',
    policy: 'p',
    startedAtMs: NOW_MS,
    walk: 0,
    walked: 0,
    checked: 40,
    total: 100,
    written: 0,
    pages: 0,
    again: [],
  };
  const told = (more: Partial<SweepRun>) =>
    sweepReport({ ...NEVER_SWEPT, run: { ...run, ...more } }, NOW_MS + 100_000).run;
  expect(told({})).toMatchObject({ checked: 40, total: 100, secondsLeft: undefined });
  expect(told({ checked: 50 })).toMatchObject({ secondsLeft: 100 });
  expect(told({ checked: 103 })).toMatchObject({ checked: 103, total: 103, secondsLeft: undefined });
});
