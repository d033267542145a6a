import fc from 'fast-check';
import { allOf, OPEN } from '../../src/core/query/jql';
import { Refused } from '../../src/jira/refused';
import { afterFailure, MOST_ATTEMPTS } from '../../src/jira/retry';
import { byPath, FIELDS, scriptedJira, type Scripted } from './scripted-jira';

const NOW = Date.parse('2026-10-01T09:00:00Z');
const failure = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers: { get: (name: string) => headers[name] ?? null },
});
const patient = { nowMs: NOW, random: 0.5, leftMs: 60_000 };

describe('the wait after a failure', () => {
  test.each([
    ['the first', 1, 2_000],
    ['the second', 2, 4_000],
    ['the third', 3, 8_000],
  ])('doubles: after %s try', (_, attempt, waitMs) => {
    expect(afterFailure(failure(503), attempt, patient)).toMatchObject({ waitMs });
  });

  test.each([
    ['least', 0, 1_400],
    ['most', 0.999_999, 2_600],
  ])('is spread around its length: %s', (_, random, waitMs) => {
    expect(afterFailure(failure(503), 1, { ...patient, random })).toMatchObject({ waitMs });
  });

  test.each([
    ['no header at all, as a gateway does', failure(429), 2_000],
    ['no answer at all', undefined, 2_000],
    [
      'a burst and seconds to wait',
      failure(429, { 'ratelimit-reason': 'jira-burst-based', 'retry-after': '7' }),
      7_000,
    ],
    [
      'too many writes to one issue',
      failure(429, { 'ratelimit-reason': 'jira-per-issue-on-write', 'retry-after': '3' }),
      3_000,
    ],
    ['a reason nobody documented', failure(429, { 'ratelimit-reason': 'jira-moon-phase', 'retry-after': '4' }), 4_000],
    ['a date to wait for', failure(503, { 'retry-after': 'Thu, 01 Oct 2026 09:00:09 GMT' }), 9_000],
    ['the moment of the reset alone', failure(429, { 'x-ratelimit-reset': '2026-10-01T09:00:05Z' }), 5_000],
    ['a reset without seconds', failure(429, { 'x-ratelimit-reset': '2026-10-01T09:01Z' }), 60_000],
    ['a shorter wait than ours', failure(429, { 'retry-after': '0' }), 2_000],
    ['a wait that is no number', failure(429, { 'retry-after': 'soon' }), 2_000],
    ['a negative wait', failure(429, { 'retry-after': '-5' }), 2_000],
  ])('with %s', (_, answer, waitMs) => {
    expect(afterFailure(answer, 1, patient)).toMatchObject({ waitMs });
  });

  test.each(['jira-quota-global-based', 'jira-quota-tenant-based', 'Jira-Quota-Tenant-Based', 'jira-cost-based'])(
    'is not begun when the quota is used up: %s',
    (reason) => {
      const answer = failure(429, { 'ratelimit-reason': reason, 'retry-after': '1800' });
      expect(afterFailure(answer, 1, patient)).toEqual({ stop: true, askedSeconds: 1_800, quotaIsUsedUp: true });
    },
  );

  test('is not begun for a used up quota even where Jira names a short wait, or none', () => {
    for (const wait of [{ 'retry-after': '3' }, {}]) {
      const answer = failure(429, { 'ratelimit-reason': 'jira-quota-global-based', ...wait });
      expect(afterFailure(answer, 1, patient)).toMatchObject({ stop: true });
    }
  });

  test('is not begun when it would outlast the patience', () => {
    expect(afterFailure(failure(429, { 'retry-after': '61' }), 1, patient)).toEqual({
      stop: true,
      askedSeconds: 61,
      quotaIsUsedUp: false,
    });
  });

  test('is never shorter than Jira asked, never begun past the last try, never longer than the patience left', () => {
    const headers = fc.record({
      'retry-after': fc.oneof(fc.nat(100).map(String), fc.string()),
      'ratelimit-reason': fc.constantFrom('jira-burst-based', 'jira-per-issue-on-write', 'x'),
    });
    const times = fc.record({
      nowMs: fc.constant(NOW),
      random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      leftMs: fc.nat(30_000),
    });
    fc.assert(
      fc.property(headers, fc.integer({ min: 1, max: 6 }), times, (given, attempt, at) => {
        const verdict = afterFailure(failure(429, given), attempt, at);
        if ('stop' in verdict) return;
        expect(attempt).toBeLessThan(MOST_ATTEMPTS);
        expect(verdict.waitMs).toBeLessThanOrEqual(at.leftMs);
        const asked = /^\s*\d+\s*$/.test(given['retry-after']) ? Number(given['retry-after']) * 1000 : 0;
        expect(verdict.waitMs).toBeGreaterThanOrEqual(Math.max(asked, 1_400));
      }),
    );
  });
});

const JQL = allOf(OPEN);
const refusal = async (asked: Promise<unknown>): Promise<Refused> => {
  const error: unknown = await asked.then(
    () => 'nothing refused',
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw new Error(`Expected a refusal, got ${String(error)}`);
  return error;
};

describe('a storm of failures', () => {
  test.each<[string, Scripted]>([
    ['429 without any header', { status: 429 }],
    ['429 for a burst', { status: 429, headers: { 'ratelimit-reason': 'jira-burst-based', 'retry-after': '1' } }],
    ['429 for a reason nobody knows', { status: 429, headers: { 'ratelimit-reason': 'x' } }],
    ['500', { status: 500, text: '<html>oops</html>' }],
    ['503 with a wait', { status: 503, headers: { 'retry-after': '2' } }],
    ['broken connections', 'lost'],
  ])('of %s ends after four tries, with a refusal, in the time a person waits', async (_, scripted) => {
    const { jira, sent, clock } = scriptedJira(() => scripted, { random: 0.99 });
    const startMs = clock.nowMs;
    const refused = await refusal(jira.count(JQL));
    expect(refused.kind).toBe('unavailable');
    expect(sent.length).toBeLessThanOrEqual(MOST_ATTEMPTS);
    expect(sent.length).toBeGreaterThan(1);
    expect(clock.nowMs - startMs).toBeLessThanOrEqual(25_000);
  });

  test('is stopped at once by a used up quota, and says when to come back', async () => {
    const headers = { 'ratelimit-reason': 'jira-quota-global-based', 'retry-after': '1800' };
    const { jira, sent, clock } = scriptedJira(() => ({ status: 429, headers }));
    const refused = await refusal(jira.count(JQL));
    expect(refused).toMatchObject({ kind: 'unavailable', retryAfterSeconds: 1_800 });
    expect(refused.message).toContain('in 30 minutes');
    expect([sent.length, clock.slept]).toEqual([1, []]);
  });

  test('that passes is not noticed', async () => {
    const { jira, sent, clock } = scriptedJira((_, nth) => (nth < 3 ? { status: 503 } : { body: { count: 7 } }));
    expect(await jira.count(JQL)).toBe(7);
    expect(sent).toHaveLength(3);
    expect(clock.slept).toEqual([2_000, 4_000]);
  });

  test.each<[string, Scripted, RegExp]>([
    ['no answer', 'lost', /may or may not/],
    ['a server error', { status: 502 }, /may or may not/],
    ['429', { status: 429, headers: { 'retry-after': '1' } }, /Try again in a second/],
  ])('never sends a link twice: %s', async (_, scripted, sentence) => {
    const { jira, sent } = scriptedJira(
      byPath([
        ['GET /rest/api/3/issueLinkType', { body: { issueLinkTypes: [{ id: '9', name: 'Blocks' }] } }],
        ['POST /rest/api/3/issueLink', scripted],
      ]),
    );
    const refused = await refusal(jira.linkBlocks('SHOP-1', 'SHOP-61'));
    expect(refused.kind).toBe('unavailable');
    expect(refused.message).toMatch(sentence);
    expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('sends a framing again: twice saved is once saved', async () => {
    let puts = 0;
    const { jira } = scriptedJira((sent) => {
      if (sent.method === 'GET') return { body: FIELDS };
      puts += 1;
      return puts === 1 ? { status: 503 } : { status: 204 };
    });
    await jira.saveFraming('10001', { risk: 'Outage' });
    expect(puts).toBe(2);
  });
});

describe('what Jira declines', () => {
  test.each([
    [400, 'invalid'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'unavailable'],
    [413, 'invalid'],
    [302, 'unavailable'],
    [501, 'unavailable'],
  ])('%i is %s', async (status, kind) => {
    const { jira } = scriptedJira(() => ({ status, body: { errorMessages: ['The JQL is unbounded.'] } }));
    expect((await refusal(jira.count(JQL))).kind).toBe(kind);
  });

  test('is told in Jira’s words only where the person can put it right', async () => {
    const said = (status: number) =>
      scriptedJira(() => ({ status, body: { errorMessages: [`Secret\u0007 ${'x'.repeat(900)}`] } })).jira;
    const invalid = (await refusal(said(400).count(JQL))).message;
    expect(invalid).toMatch(/^Secret x+…$/);
    expect(invalid.length).toBeLessThanOrEqual(300);
    for (const status of [401, 403, 404, 409, 500]) {
      expect((await refusal(said(status).count(JQL))).message).not.toContain('Secret');
    }
  });
});

test('an invocation that ends is the end for all its requests together, not for each anew', async () => {
  const { jira, clock } = scriptedJira(() => ({ status: 503 }), { withinMs: 15_000 });
  const startMs = clock.nowMs;
  for (let asked = 0; asked < 5; asked += 1) expect((await refusal(jira.count(JQL))).kind).toBe('unavailable');
  expect(clock.nowMs - startMs).toBeGreaterThan(10_000);
  expect(clock.nowMs - startMs).toBeLessThanOrEqual(15_000);
});
