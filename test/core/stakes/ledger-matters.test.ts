import * as fc from 'fast-check';
import { assess, refinementFacts, type AssessmentFacts } from '../../../src/core/stakes/assessment';
import { ledgerMatters } from '../../../src/core/stakes/ledger-matters';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { bulkEditsInForce, type LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { onlyNoiseSince } from '../../../src/core/refinement/only-noise-since';
import { refinementProof } from '../../../src/core/refinement/proof';
import { stakesOf } from '../../../src/core/stakes/stakes-of';
import { stalenessText } from '../../../src/core/stakes/staleness-text';
import { ana, ben, comment, entry, robot } from '../refinement/made-up';

const NOW_MS = Date.parse('2026-10-01T09:00:00Z');
const DAY_MS = 86_400_000;

const issue: AssessmentFacts['issue'] = {
  id: '10041',
  key: 'SHOP-41',
  projectId: '1',
  projectKey: 'SHOP',
  summary: 'Replace the session store',
  type: { id: '10010', name: 'Technical task', level: 'standard' },
  status: { id: '1', name: 'To Do', category: 'new' },
  labels: [],
  components: [],
  createdAt: '2026-01-05T09:00:00.000Z',
  updatedAt: '2026-09-30T09:00:00.000Z',
};

const ago = (days: number) => NOW_MS - days * DAY_MS;
const anyDay = fc.integer({ min: 0, max: 260 });

const anyEntries = fc.array(
  fc
    .tuple(
      anyDay,
      fc.constantFrom('labels', 'status', 'Fix Version', 'summary', 'Rank'),
      fc.constantFrom(ana, ben, robot),
    )
    .map(([days, field, author]) => ({ days, field, author })),
  { maxLength: 6 },
);

const anyFacts: fc.Arbitrary<AssessmentFacts> = fc.record({
  issue: fc.constant(issue),
  policy: fc.constant(DEFAULT_POLICY),
  records: fc.constant({ issueId: issue.id, marks: [], discussed: [] }),
  entries: anyEntries.map((all) =>
    all.map(({ days, field, author }, at) => entry(ago(days), [field], { author, id: String(at) })),
  ),
  comments: fc
    .array(fc.tuple(anyDay, fc.constantFrom(ben, robot)), { maxLength: 2 })
    .map((all) => all.map(([days, author], at) => comment(ago(days), author, `c${at}`))),
  bulkEdits: fc.constant(NO_BULK_EDITS),
  nowMs: fc.constant(NOW_MS),
});

/** Ledgers that hold any of these entries and comments, some called sessions. */
function anyLedger({ entries, comments }: AssessmentFacts): fc.Arbitrary<readonly LedgerRow[]> {
  return fc.subarray([...entries, ...comments]).chain((chosen) =>
    fc.tuple(...chosen.map(() => fc.boolean())).map((sessions) =>
      chosen.map(({ author, atMs }, at): LedgerRow => ({
        id: String(at),
        author: author?.accountId ?? '',
        issues: 40,
        fromMs: atMs - 30_000,
        toMs: atMs + 30_000,
        ...(sessions[at] && { declared: { session: true, by: 'ben', atMs } }),
      })),
    ),
  );
}

/** What a line tells of the issue. */
function told(facts: AssessmentFacts): unknown {
  const { refined, staleness, decided } = assess(facts);
  const onlyNoise = onlyNoiseSince(refinementProof(refinementFacts(facts)));
  const asked = { lastRefined: refined, staleness, decided, nowMs: NOW_MS, timeZone: 'UTC', onlyNoise };
  return [refined.atMs, refined.signal, staleness.state, stalenessText(asked).panelLine];
}

const anyCase = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), anyLedger(facts)));

test('where the ledger doesn’t matter, nothing is told otherwise with it', () => {
  let idle = 0;
  fc.assert(
    fc.property(anyCase, ([facts, rows]) => {
      if (ledgerMatters(facts, undefined)) return;
      idle += 1;
      expect(told({ ...facts, bulkEdits: bulkEditsInForce(rows) })).toEqual(told(facts));
    }),
    { numRuns: 4_000, seed: 9 },
  );
  expect(idle).toBeGreaterThan(500);
});

test('nor where a sweep that knew the ledger wrote what the changelog alone says', () => {
  let vouched = 0;
  fc.assert(
    fc.property(anyCase, ([facts, rows]) => {
      const swept = { ...facts, bulkEdits: bulkEditsInForce(rows) };
      const stored = stakesOf(assess(swept), swept.issue, NOW_MS);
      if (!ledgerMatters(facts, undefined) || ledgerMatters(facts, stored)) return;
      vouched += 1;
      expect(told(swept)).toEqual(told(facts));
    }),
    { numRuns: 3_000, seed: 10 },
  );
  expect(vouched).toBeGreaterThan(200);
});

test.each<[string, Partial<AssessmentFacts>, boolean]>([
  ['nothing but its creation', {}, false],
  ['a comment, which may be one of many', { comments: [comment(ago(3))] }, true],
  ['a comment of an app', { comments: [comment(ago(3), robot)] }, false],
  ['a comment after a change', { entries: [entry(ago(9), ['labels'])], comments: [comment(ago(3))] }, true],
  [
    'a comment, and a person’s change of status since',
    { comments: [comment(ago(9))], entries: [entry(ago(3), ['status'])] },
    true,
  ],
  ['a change', { entries: [entry(ago(9), ['labels'])] }, true],
  ['a change of an app', { entries: [entry(ago(9), ['labels'], { author: robot })] }, false],
  [
    'a comment of long ago, and a person’s change of status since',
    { comments: [comment(ago(120))], entries: [entry(ago(9), ['status'])] },
    true,
  ],
])('an issue with %s', (_, more, matters) => {
  const records = { issueId: issue.id, marks: [], discussed: [] };
  const facts = { issue, policy: DEFAULT_POLICY, records, entries: [], comments: [], bulkEdits: NO_BULK_EDITS };
  expect(ledgerMatters({ ...facts, nowMs: NOW_MS, ...more }, undefined)).toBe(matters);
});
