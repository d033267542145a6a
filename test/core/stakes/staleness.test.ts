import * as fc from 'fast-check';
import { daysSince } from '../../../src/core/time/days';
import { stalenessOf, type StalenessFacts } from '../../../src/core/stakes/staleness';
import { NO_DAY } from '../../../src/core/stakes/stakes-property';

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

function staleness(given: Partial<StalenessFacts> & { readonly daysAgo?: number }) {
  const nowMs = at('2026-10-01');
  const lastRefinedAtMs = nowMs - (given.daysAgo ?? 0) * DAY_MS;
  return stalenessOf({ lastRefinedAtMs, nowMs, thresholdDays: 90, applyDeadline: true, ...given });
}

it.each([
  [0, 0],
  [DAY_MS - 1, 0],
  [DAY_MS, 1],
  [90 * DAY_MS - 1, 89],
  [-5, 0],
])('%d milliseconds are %d whole days', (ms, days) => {
  expect(daysSince(1000, 1000 + ms)).toBe(days);
});

it.each([
  [59, 'fresh'],
  [60, 'ageing'],
  [89, 'ageing'],
  [90, 'stale'],
])('after %d of 90 days an issue is %s', (daysAgo, state) => {
  expect(staleness({ daysAgo })).toMatchObject({ state, days: daysAgo, limitDays: 90, because: 'threshold' });
});

it('is stale to the millisecond', () => {
  const refined = at('2026-01-01') + 12_345;
  const one = (nowMs: number) =>
    stalenessOf({ lastRefinedAtMs: refined, nowMs, thresholdDays: 90, applyDeadline: true });
  expect(one(refined + 90 * DAY_MS - 1).state).toBe('ageing');
  expect(one(refined + 90 * DAY_MS)).toMatchObject({
    state: 'stale',
    staleOnMs: refined + 90 * DAY_MS,
    staleOn: '2026-04-01',
  });
});

describe('a deadline', () => {
  it('leaves the limit alone while it is far away', () => {
    expect(staleness({ daysAgo: 40, deadline: '2027-01-30' })).toMatchObject({ limitDays: 90, because: 'threshold' });
  });

  it('asks for refinement thirty days before it comes', () => {
    expect(staleness({ daysAgo: 40, deadline: '2026-11-10' })).toMatchObject({
      state: 'ageing',
      limitDays: 50,
      staleOn: '2026-10-11',
      because: 'deadline',
    });
  });

  it.each(['2026-10-20', '2026-10-01', '2026-04-30'])('of %s, near or past, leaves thirty days', (deadline) => {
    expect(staleness({ daysAgo: 29, deadline })).toMatchObject({ state: 'ageing', limitDays: 30, because: 'deadline' });
    expect(staleness({ daysAgo: 30, deadline })).toMatchObject({ state: 'stale', limitDays: 30, because: 'deadline' });
  });

  it('that asks for the same day as the threshold shortens nothing', () => {
    expect(staleness({ daysAgo: 40, deadline: '2026-12-20' })).toMatchObject({ limitDays: 90, because: 'threshold' });
    expect(staleness({ daysAgo: 40, deadline: '2026-12-19' })).toMatchObject({ limitDays: 89, because: 'deadline' });
  });

  it('never makes a short threshold longer', () => {
    expect(staleness({ daysAgo: 14, thresholdDays: 14, deadline: '2026-10-05' })).toMatchObject({
      state: 'stale',
      limitDays: 14,
      because: 'threshold',
    });
  });

  it.each([['soon'], ['2026-02-30'], [''], [undefined]])('that is no day (%j) is none', (deadline) => {
    expect(staleness({ daysAgo: 40, deadline })).toMatchObject({ limitDays: 90, because: 'threshold' });
  });

  it('is ignored where the policy or an audit says so', () => {
    expect(staleness({ daysAgo: 40, deadline: '2026-10-05', applyDeadline: false })).toMatchObject({
      state: 'fresh',
      limitDays: 90,
    });
  });
});

describe('not now', () => {
  it('that ends on the day of the limit puts nothing off', () => {
    const day = { daysAgo: 40, notNowUntil: '2026-11-20' };
    expect(staleness(day)).toMatchObject({ staleOn: '2026-11-20', because: 'threshold' });
    expect(staleness({ ...day, notNowUntil: '2026-11-21' })).toMatchObject({ because: 'notNow' });
  });

  it('holds until its day', () => {
    expect(staleness({ daysAgo: 200, notNowUntil: '2026-10-02' })).toMatchObject({
      state: 'ageing',
      staleOn: '2026-10-02',
      because: 'notNow',
      limitDays: 90,
    });
    expect(staleness({ daysAgo: 200, notNowUntil: '2026-10-01' }).state).toBe('stale');
  });

  it('is stronger than a deadline', () => {
    expect(staleness({ daysAgo: 60, deadline: '2026-10-05', notNowUntil: '2026-12-01' })).toMatchObject({
      state: 'ageing',
      because: 'notNow',
    });
  });

  it('does not make an issue stale before its limit', () => {
    expect(staleness({ daysAgo: 5, notNowUntil: '2026-09-30' })).toMatchObject({
      state: 'fresh',
      because: 'threshold',
    });
  });
});

it('never is stale on no day, whatever else holds', () => {
  const everything = { daysAgo: 400, deadline: '2026-10-05', notNowUntil: '2026-12-01', never: true };
  expect(staleness(everything)).toMatchObject({ state: 'fresh', days: 400, staleOn: NO_DAY, because: 'never' });
});

it('agrees with the formula of docs/design.md', () => {
  const day = fc
    .integer({ min: -400, max: 400 })
    .map((days) => new Date(at('2026-10-01') + days * DAY_MS).toISOString().slice(0, 10));
  const input = fc.record({
    agoMs: fc.nat(400 * DAY_MS),
    thresholdDays: fc.integer({ min: 1, max: 365 }),
    deadline: fc.option(day, { nil: undefined }),
    notNowUntil: fc.option(day, { nil: undefined }),
  });
  fc.assert(
    fc.property(input, ({ agoMs, thresholdDays, deadline, notNowUntil }) => {
      const nowMs = at('2026-10-01') + 1234;
      const refined = nowMs - agoMs;
      const byThreshold = refined + thresholdDays * DAY_MS;
      const byDeadline = deadline ? Math.max(refined + 30 * DAY_MS, at(deadline) - 30 * DAY_MS) : byThreshold;
      const staleOnMs = Math.max(notNowUntil ? at(notNowUntil) : 0, Math.min(byThreshold, byDeadline));
      const result = stalenessOf({
        lastRefinedAtMs: refined,
        nowMs,
        thresholdDays,
        deadline,
        notNowUntil,
        applyDeadline: true,
      });
      expect(result.staleOnMs).toBe(staleOnMs);
      expect(result.state === 'stale').toBe(nowMs >= staleOnMs);
      if (result.state === 'stale') expect(result.days).toBeGreaterThanOrEqual(result.limitDays);
      else expect(result.state === 'ageing').toBe(3 * result.days >= 2 * result.limitDays);
      expect(result.limitDays).toBeLessThanOrEqual(thresholdDays);
    }),
  );
});
