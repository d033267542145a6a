import * as fc from 'fast-check';
import { assess, longestThresholdDays, thresholdDays, type AssessmentFacts } from '../../../src/core/stakes/assessment';
import { ORIGINS } from '../../../src/core/framing/framing';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { NO_BULK_EDITS, bulkEditsFrom } from '../../../src/core/refinement/bulk-edit';
import { stakesOf } from '../../../src/core/stakes/stakes-of';
import { entry } from '../refinement/made-up';

test.each([
  [90, {}, 90],
  [90, { upkeep: 365, debt: 30 }, 365],
  [90, { debt: 30 }, 90],
])('with %i days and %j by origin, no issue waits longer than %i', (staleAfterDays, staleAfterDaysByOrigin, days) => {
  const policy = { ...DEFAULT_POLICY, staleAfterDays, staleAfterDaysByOrigin };
  expect(longestThresholdDays(policy)).toBe(days);
  for (const origin of [undefined, ...ORIGINS]) expect(thresholdDays(policy, origin)).toBeLessThanOrEqual(days);
});

describe('with what the property stored', () => {
  const SECOND = 1_000;
  const DAY = 86_400 * SECOND;
  const CREATED = Date.parse('2026-01-01T00:00:00Z');
  const facts = (more: Partial<AssessmentFacts>): AssessmentFacts => ({
    issue: {
      id: '1',
      key: 'SHOP-1',
      projectId: '1',
      projectKey: 'SHOP',
      summary: 'Replace the session store',
      type: { name: 'Technical task', level: 'standard' },
      status: { name: 'To Do', category: 'new' },
      labels: [],
      components: [],
      createdAt: new Date(CREATED).toISOString(),
      updatedAt: new Date(CREATED).toISOString(),
    },
    policy: DEFAULT_POLICY,
    records: { issueId: '1', marks: [], discussed: [] },
    entries: [],
    comments: [],
    bulkEdits: NO_BULK_EDITS,
    nowMs: CREATED + 300 * DAY,
    ...more,
  });

  const moments = fc.array(fc.integer({ min: 1, max: 300 * 86_400 }), { maxLength: 12 });
  const anEntry = (seconds: number, at: number) =>
    entry(CREATED + seconds * SECOND, [at % 3 === 0 ? 'status' : 'labels'], { id: String(at) });

  test('an issue is judged as it would be by its whole history, whenever the property was written', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 300 * 86_400 }), (seconds, asOfSeconds) => {
        const entries = seconds.map(anEntry);
        const asOfMs = CREATED + asOfSeconds * SECOND;
        const before = facts({ entries, nowMs: asOfMs });
        const stored = stakesOf(assess(before), before.issue, asOfMs);
        const whole = assess(facts({ entries }));
        const since = assess(facts({ entries, stored }));
        expect(since.staleness).toEqual(whole.staleness);
        expect([since.refined.atMs, since.refined.signal]).toEqual([whole.refined.atMs, whole.refined.signal]);
      }),
    );
  });

  test('what a bulk edit did before stays uncounted, although the bulk edit itself is not seen any more', () => {
    const bulk = entry(CREATED + 100 * DAY, ['labels']);
    const edit = { author: 'ana', issues: 40, fromMs: bulk.atMs, toMs: bulk.atMs };
    const asOfMs = CREATED + 200 * DAY;
    const seen = facts({ entries: [bulk], bulkEdits: bulkEditsFrom([edit]), nowMs: asOfMs });
    const stored = stakesOf(assess(seen), seen.issue, asOfMs);
    expect(assess(facts({ entries: [bulk], stored })).refined.signal).toBe('created');
    expect(assess(facts({ entries: [bulk] })).refined.signal).toBe('labels');
  });

  test("answers stay the parent's while nobody has read them", () => {
    const stored = { ...stakesOf(assess(facts({})), facts({}).issue, CREATED), framing: 'inherited' } as const;
    expect(assess(facts({ stored })).framing.state).toBe('inherited');
    expect(assess(facts({ stored, parentFraming: { risk: 'Outage' } })).framing.state).toBe('open');
  });
});
