import * as fc from 'fast-check';
import type { ChangeEntry } from '../../../src/core/history/history';
import type { Issue } from '../../../src/core/issue/issue';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { dryRunOf, placesOf, type DryRunRules } from '../../../src/core/policy/dry-run';
import type { Policy } from '../../../src/core/policy/policy';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { anyIssue, SITE } from '../technical-rule/rules-and-issues';
import { anyPolicy } from './attempts';

const NOW = Date.parse('2026-10-01T09:00:00Z');
const DAY_MS = 86_400_000;
const ANSWERS = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };

const issue: Issue = {
  id: '1',
  key: 'SHOP-1',
  projectId: '9',
  projectKey: 'SHOP',
  summary: 'Replace the session store',
  type: { id: '5', name: 'Technical task', level: 'standard' },
  status: { id: '1', name: 'To Do', category: 'new' },
  labels: [],
  components: [],
  createdAt: new Date(NOW - 10 * DAY_MS).toISOString(),
  updatedAt: new Date(NOW - 10 * DAY_MS).toISOString(),
  creator: { accountId: 'ana' },
};

const policy = (more: Partial<Policy>): Policy => ({
  ...DEFAULT_POLICY,
  enforcement: 'require',
  gateStatus: { id: '2', name: 'Ready' },
  rule: { rows: [{ by: 'type', is: [{ id: '5', name: 'Technical task' }] }], never: ['subtask', 'epic'] },
  ...more,
});
const rules = (more: Partial<Policy> = {}, others: Partial<DryRunRules> = {}): DryRunRules => ({
  policy: policy(more),
  waivers: {},
  fromMs: NOW - 90 * DAY_MS,
  types: [{ id: '3', name: 'Sub-task', level: 'subtask' }],
  fields: { framing: 'customfield_9' },
  ...others,
});
const entry = (daysAgo: number, ...items: ChangeEntry['items']): ChangeEntry => ({
  id: String(900 - daysAgo),
  atMs: NOW - daysAgo * DAY_MS,
  author: { accountId: 'ben' },
  items,
});
const toReady = { field: 'status', fieldId: 'status', from: '1', to: '2', fromText: 'To Do', toText: 'Ready' };
const answered = { field: 'Impact framing', fieldId: 'customfield_9', fromText: '', toText: JSON.stringify(ANSWERS) };
const refusals = (of: Issue, entries: readonly ChangeEntry[], by: DryRunRules) => {
  const { attempts, refused } = dryRunOf({ issue: of, entries }, by);
  return [attempts, refused.length];
};

describe('Require', () => {
  test('asks for the answers of what was created without, although they came later', () => {
    expect(dryRunOf({ issue: { ...issue, framing: ANSWERS }, entries: [entry(2, answered)] }, rules())).toEqual({
      attempts: 1,
      refused: [{ key: 'SHOP-1', summary: issue.summary, place: 'require', wayIn: undefined, stillOpen: false }],
      letPast: 0,
    });
  });

  test.each<[string, Issue, readonly ChangeEntry[], DryRunRules, readonly [number, number]]>([
    ['answers at creation', { ...issue, framing: ANSWERS }, [], rules(), [1, 0]],
    [
      'a type that came later: it was created as a Story',
      issue,
      [entry(2, { field: 'issuetype', from: '1', to: '5', fromText: 'Story', toText: 'Technical task' })],
      rules(),
      [1, 0],
    ],
    [
      'a sub-task at creation',
      issue,
      [entry(2, { field: 'issuetype', from: '3', to: '5', fromText: 'Sub-task', toText: 'Technical task' })],
      rules({ rule: { rows: [{ by: 'type', is: [{ id: '3', name: 'Sub-task' }] }], never: [] } }),
      [1, 0],
    ],
    ['a pass', issue, [], rules({}, { waivers: { ana: NOW } }), [1, 0]],
    ['a pass that was over', issue, [], rules({}, { waivers: { ana: NOW - 20 * DAY_MS } }), [1, 1]],
    ['what is older than 90 days', { ...issue, createdAt: '2026-01-01T00:00:00Z' }, [], rules(), [0, 0]],
    ['grace, which history doesn’t get', issue, [], rules({ since: '2026-10-01' }), [1, 1]],
    ['moves', issue, [entry(2, toReady)], rules(), [1, 1]],
  ])('counts %s', (_, one, entries, by, counts) => {
    expect(refusals(one, entries, by)).toEqual(counts);
  });
});

describe('Gate', () => {
  const gate = rules({ enforcement: 'gate' });
  test('asks on every move to the guarded status, not on creation', () => {
    const back = { ...toReady, from: '2', to: '1' };
    expect(refusals(issue, [], gate)).toEqual([0, 0]);
    expect(refusals(issue, [entry(5, toReady), entry(4, back), entry(3, toReady)], gate)).toEqual([2, 2]);
  });

  test('looks at the answers of that moment, those of the same save among them', () => {
    const framed = { ...issue, framing: ANSWERS };
    expect(refusals(framed, [entry(5, toReady), entry(3, answered)], gate)).toEqual([1, 1]);
    expect(refusals(framed, [entry(5, answered), entry(3, toReady)], gate)).toEqual([1, 0]);
    expect(refusals(framed, [entry(3, toReady, answered)], gate)).toEqual([1, 0]);
  });
});

test('who has a waiver or a pass would have been let past, and is counted apart from what needed none', () => {
  const gate = { enforcement: 'gate' } as const;
  const pass = { ben: NOW };
  const judged = (one: Issue, more: Partial<Policy>, waivers: DryRunRules['waivers']) => {
    const { refused, letPast } = dryRunOf({ issue: one, entries: [entry(2, toReady)] }, rules(more, { waivers }));
    return [refused.length, letPast];
  };
  expect(judged(issue, gate, {})).toEqual([1, 0]);
  expect(judged(issue, gate, pass)).toEqual([0, 1]);
  expect(judged(issue, gate, { 1: NOW })).toEqual([0, 1]);
  expect(judged(issue, {}, pass)).toEqual([1, 0]);
  expect(judged({ ...issue, framing: ANSWERS }, gate, pass)).toEqual([0, 0]);
});

test('only places where somebody would be refused are looked at', () => {
  expect(placesOf(policy({ enforcement: 'advise' }))).toEqual([]);
  expect(placesOf(policy({ enforcement: 'gate' }))).toEqual(['gate']);
  expect(placesOf(policy({ enforcement: 'require' }))).toEqual(['require']);
});

test('whatever it finds at creation was technical by the rule, and lacked an answer', () => {
  let found = 0;
  fc.assert(
    fc.property(anyIssue, anyPolicy, (facts, any) => {
      const one: Issue = { ...issue, ...facts };
      const { refused } = dryRunOf({ issue: one, entries: [] }, rules({}, { policy: any, types: SITE.types }));
      if (refused.length === 0) return;
      found += 1;
      expect(isTechnical(one, any.rule).technical).toBe(true);
      expect(any.enforcement === 'require' || any.enforcementByType.length > 0).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(100);
});
