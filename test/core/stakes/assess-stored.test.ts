import * as fc from 'fast-check';
import { ORIGINS, type Framing } from '../../../src/core/framing/framing';
import type { ChangeEntry } from '../../../src/core/history/history';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { DiscussedRecord, IssueRecords } from '../../../src/core/records/records';
import { bulkEditsFrom, NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { assessStored, tellsOfRecords } from '../../../src/core/stakes/assess-stored';
import { assess, type AssessmentFacts, type SeenFacts } from '../../../src/core/stakes/assessment';
import { stakesOf, type ToldAssessment } from '../../../src/core/stakes/stakes-of';
import type { StakesProperty } from '../../../src/core/stakes/stakes-property';
import { dayOf } from '../../../src/core/time/calendar-day';
import { ana, ben, comment, entry, robot } from '../refinement/made-up';

const SECOND = 1_000;
const DAY = 86_400 * SECOND;
const CREATED = Date.parse('2026-01-01T15:30:00Z');
const DAYS = 300;
const RUNS = 300;
const ANSWERS = {
  doNothing: 'Carts are lost at each restart',
  risk: 'Orders of about 2,000 a month are lost',
  blocked: 'Paying with a saved card',
  future: 'Refunds take twice as long to build',
};

const FACTS: AssessmentFacts = {
  issue: {
    id: '1',
    key: 'SHOP-1',
    projectId: '1',
    projectKey: 'SHOP',
    summary: 'Upgrade the session store',
    type: { name: 'Technical task', level: 'standard' },
    status: { name: 'To Do', category: 'new' },
    labels: [],
    components: [],
    createdAt: new Date(CREATED).toISOString(),
    updatedAt: new Date(CREATED).toISOString(),
    creator: ana,
  },
  policy: DEFAULT_POLICY,
  records: { issueId: '1', marks: [], discussed: [] },
  entries: [],
  comments: [],
  bulkEdits: NO_BULK_EDITS,
  nowMs: CREATED + DAYS * DAY,
};

const seconds = (most: number) => fc.integer({ min: 1, max: most * 86_400 });
const daysAfter = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => dayOf(new Date(CREATED + days * DAY), 'UTC'));

const anEntry = (atSeconds: fc.Arbitrary<number>): fc.Arbitrary<ChangeEntry> =>
  fc
    .record({
      atMs: atSeconds.map((at) => CREATED + at * SECOND),
      field: fc.constantFrom('status', 'Sprint', 'labels', 'Story Points', 'Impact framing', 'description'),
      author: fc.constantFrom(ana, ben, robot, { accountId: 'sync' }),
    })
    .map(({ atMs, field, author }) => entry(atMs, [field], { author }));

const aComment = (atSeconds: fc.Arbitrary<number>) =>
  fc
    .tuple(atSeconds, fc.constantFrom(ana, ben, robot))
    .map(([at, author]) => comment(CREATED + at * SECOND, author, `c${at}`));

const aDiscussion = (most: number): fc.Arbitrary<DiscussedRecord> =>
  fc.record({
    id: fc.uuid(),
    issueId: fc.constant('1'),
    projectId: fc.constant('1'),
    by: fc.constantFrom('ana', 'ben'),
    undone: fc.boolean(),
    atMs: seconds(most).map((at) => CREATED + at * SECOND),
    outcome: fc.constantFrom('keep', 'never'),
  });

const putOff = (most: number): fc.Arbitrary<DiscussedRecord> =>
  fc.tuple(aDiscussion(most), fc.integer({ min: 1, max: 200 })).map(([record, days]) => ({
    ...record,
    outcome: 'notNow',
    until: dayOf(new Date(record.atMs + days * DAY), 'UTC'),
  }));

const someRecords = (most: number): fc.Arbitrary<IssueRecords> =>
  fc.record({
    issueId: fc.constant('1'),
    marks: fc.array(
      fc.record({
        id: fc.uuid(),
        issueId: fc.constant('1'),
        projectId: fc.constant('1'),
        by: fc.constant('ana'),
        undone: fc.boolean(),
        technical: fc.boolean(),
        atMs: seconds(most).map((at) => CREATED + at * SECOND),
      }),
      { maxLength: 2 },
    ),
    discussed: fc.array(fc.oneof(aDiscussion(most), putOff(most)), { maxLength: 2 }),
  });

const threshold = fc.integer({ min: 1, max: 400 });
const aPolicy = fc
  .record({
    staleAfterDays: threshold,
    staleAfterDaysByOrigin: fc.dictionary(fc.constantFrom(...ORIGINS), threshold),
    soonerBeforeDeadline: fc.boolean(),
    ignoredAccountIds: fc.constantFrom([], ['sync']),
    ignoredSignals: fc.constantFrom([], ['comment' as const], ['labels' as const]),
  })
  .map((more) => ({ ...DEFAULT_POLICY, ...more }));

const aFraming: fc.Arbitrary<Framing | undefined> = fc.option(
  fc.record(
    {
      doNothing: fc.constant(ANSWERS.doNothing),
      risk: fc.constant(ANSWERS.risk),
      blocked: fc.constant(ANSWERS.blocked),
      future: fc.constant(ANSWERS.future),
      deadline: daysAfter(0, 600),
      laterUntil: daysAfter(0, 300),
      origin: fc.constantFrom(...ORIGINS),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

/** An issue with all that is known of it, as it was judged after so many days. */
const anIssue = (judgedAfter: number): fc.Arbitrary<AssessmentFacts> =>
  fc
    .record({
      framing: aFraming,
      type: fc.constantFrom('Technical task', 'Story'),
      summary: fc.constantFrom('Upgrade the session store', 'A wish list for guests'),
      isInherited: fc.boolean(),
      policy: aPolicy,
      records: someRecords(judgedAfter),
      entries: fc.array(anEntry(seconds(judgedAfter)), { maxLength: 6 }),
      comments: fc.array(aComment(seconds(judgedAfter)), { maxLength: 2 }),
      bulk: fc.option(seconds(judgedAfter), { nil: undefined }),
    })
    .map(({ framing, type, summary, isInherited, bulk, ...more }) => {
      const bulkMs = CREATED + (bulk ?? 0) * SECOND;
      return {
        ...FACTS,
        ...more,
        issue: { ...FACTS.issue, framing, summary, type: { name: type, level: 'standard' as const } },
        ...(isInherited ? { parentFraming: ANSWERS, parentSummary: 'Move order history' } : {}),
        entries: bulk === undefined ? more.entries : [...more.entries, entry(bulkMs, ['labels'], { id: 'bulk' })],
        bulkEdits: bulkEditsFrom([{ author: 'ana', issues: 40, fromMs: bulkMs, toMs: bulkMs }]),
        nowMs: CREATED + judgedAfter * DAY,
      };
    });

/** All that is shown of a judgement; who refined the issue by id, because the property knows nobody's name. */
function shownOf({ verdict, looks, framing, origin, refined, staleness, decided }: ToldAssessment) {
  return {
    technical: verdict.technical,
    looks,
    framing,
    origin,
    refined: [refined.atMs, refined.signal, refined.by?.accountId],
    staleness,
    decided: decided && [decided.outcome, decided.until],
  };
}

const stored = (facts: AssessmentFacts): StakesProperty => stakesOf(assess(facts), facts.issue, facts.nowMs);

/** What a row of a list has at hand: no comments, and no bulk edits but those of its page. */
function seenInRow({ issue, entries, parentFraming, parentSummary, nowMs }: AssessmentFacts): SeenFacts {
  return { issue, entries, comments: [], bulkEdits: NO_BULK_EDITS, parentFraming, parentSummary, nowMs };
}

describe('a property that was read back', () => {
  test('tells the same as the judgement that it was made of', () => {
    fc.assert(
      fc.property(anIssue(DAYS), (facts) => {
        expect(shownOf(assessStored(stored(facts), seenInRow(facts), facts.policy))).toEqual(shownOf(assess(facts)));
      }),
      { numRuns: RUNS },
    );
  });

  test('tells the same without the policy, but for a limit that a deadline or a decision hides', () => {
    const seen = { exact: 0, hidden: 0 };
    fc.assert(
      fc.property(anIssue(DAYS), (facts) => {
        const whole = shownOf(assess(facts));
        const told = shownOf(assessStored(stored(facts), seenInRow(facts)));
        const { because, state, days, staleOn } = whole.staleness;
        if (because === 'threshold' && facts.issue.framing?.deadline === undefined && !whole.decided) {
          seen.exact += 1;
          expect(told).toEqual(whole);
          return;
        }
        seen.hidden += 1;
        expect({ ...told, staleness: undefined }).toEqual({ ...whole, staleness: undefined });
        expect([told.staleness.days, told.staleness.staleOn]).toEqual([days, staleOn]);
        // Of the day itself the property doesn't know the hour.
        if (staleOn !== dayOf(new Date(facts.nowMs), 'UTC'))
          expect(told.staleness.state === 'stale').toBe(state === 'stale');
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(seen.exact, seen.hidden)).toBeGreaterThan(RUNS / 10);
  });

  test('goes on from there: with what happened since it tells the same as the whole history', () => {
    const asOf = 200;
    const later = seconds(100).map((at) => asOf * 86_400 + at);
    const since = fc.record({
      entries: fc.array(anEntry(later), { maxLength: 4 }),
      comments: fc.array(aComment(later), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(anIssue(asOf), since, (before, { entries, comments }) => {
        const now = { ...before, entries: [...before.entries, ...entries], nowMs: CREATED + DAYS * DAY };
        const whole = { ...now, comments: [...before.comments, ...comments] };
        const told = assessStored(stored(before), { ...seenInRow(now), comments }, before.policy);
        expect(shownOf(told)).toEqual(shownOf(assess(whole)));
      }),
      { numRuns: RUNS },
    );
  });

  test('still knows that a change was part of a bulk edit, although the bulk edit itself is not seen any more', () => {
    const bulk = entry(CREATED + 100 * DAY, ['labels']);
    const bulkEdits = bulkEditsFrom([{ author: 'ana', issues: 40, fromMs: bulk.atMs, toMs: bulk.atMs }]);
    const facts = { ...FACTS, entries: [bulk], bulkEdits };
    expect(assessStored(stored(facts), seenInRow(facts)).refined.signal).toBe('created');
    expect(assess({ ...facts, bulkEdits: NO_BULK_EDITS }).refined.signal).toBe('labels');
  });

  test.each([
    [150, DEFAULT_POLICY.staleAfterDays],
    [20, 20],
  ])(
    'put off for %i days it hides its limit: the usual one stands for it, as far as it fits',
    (days, thresholdDays) => {
      const made = { id: 'd', issueId: '1', projectId: '1', by: 'ana', undone: false } as const;
      const atMs = CREATED + 290 * DAY;
      const until = dayOf(new Date(atMs + days * DAY), 'UTC');
      const records = { ...FACTS.records, discussed: [{ ...made, atMs, until, outcome: 'notNow' as const }] };
      const facts = { ...FACTS, policy: { ...DEFAULT_POLICY, staleAfterDays: 10 }, records };
      expect(assessStored(stored(facts), seenInRow(facts)).staleness).toMatchObject({ thresholdDays, staleOn: until });
    },
  );

  test("leaves answers the parent's while nobody has read them", () => {
    const inherited = { ...stored(FACTS), framing: 'inherited' } as const;
    expect(assessStored(inherited, FACTS).framing.state).toBe('inherited');
    expect(assessStored(inherited, { ...FACTS, parentFraming: { risk: 'Outage' } }).framing.state).toBe('open');
  });
});

test.each([
  ['agrees with the rule', {}, false],
  ['is a verdict that the rule does not give', { technical: 'no' }, true],
  ['is a discussion', { signal: 'discussed' }, true],
  ['is what people decided, before somebody refined it again', { outcome: 'never' }, true],
] as const)('a property that %s shows the trace of a record: %j, %s', (_, more, tells) => {
  const { issue, policy } = FACTS;
  expect(tellsOfRecords({ ...stored(FACTS), ...more }, issue, policy.rule)).toBe(tells);
});
