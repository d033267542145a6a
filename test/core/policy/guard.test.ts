import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardOf } from '../../../src/core/policy/guard';
import { guardRefuses, type Attempt } from '../../../src/core/policy/guard-refuses';
import type { Policy } from '../../../src/core/policy/policy';
import { unanswered } from '../../../src/core/policy/unanswered';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { anyAttempt, anyPolicy } from './attempts';

const requiring: Policy = {
  ...DEFAULT_POLICY,
  enforcement: 'require',
  rule: {
    rows: [
      { by: 'type', is: [{ id: '10002', name: 'Technical task' }, { name: 'Chore' }] },
      { by: 'label', is: [{ name: 'upgrade' }, { name: 'eol' }, { name: 'upgrade' }] },
      { by: 'component', is: [{ id: '20001', name: 'Checkout' }] },
      { by: 'parent', is: [{ id: '30001', name: 'SHOP-70' }] },
    ],
    never: ['subtask', 'epic'],
  },
};

const attempt: Attempt = {
  issue: { type: { id: '10002', name: 'Technical task', level: 'standard' }, labels: [], components: [] },
  framing: undefined,
  nowMs: Date.parse('2026-10-01T09:00:00Z'),
  place: 'require',
};

const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };

test('the guard holds ids as numbers, exact labels and moments, and nothing of parents or marks', () => {
  const policy: Policy = {
    ...requiring,
    since: '2026-09-01',
    passes: [{ accountId: '712020:bot', until: '2026-10-31' }],
  };
  expect(guardOf(policy)).toEqual({
    mode: 'require',
    types: [10002],
    labels: ['eol', 'upgrade'],
    components: [20001],
    since: Date.parse('2026-09-01T00:00:00Z'),
    allow: { '712020:bot': Date.parse('2026-11-01T00:00:00Z') },
    later: true,
  });
});

test('of two passes for one account the longer holds', () => {
  const passes = [
    { accountId: 'bot', until: '2026-12-01' },
    { accountId: 'bot', until: '2026-10-01' },
  ];
  const orders = [passes, [...passes].reverse()].map((order) => guardOf({ ...requiring, passes: order }).allow);
  expect(orders).toEqual([{ bot: Date.parse('2026-12-02') }, { bot: Date.parse('2026-12-02') }]);
});

describe('what the guard refuses', () => {
  test.each<[string, Partial<Policy>, Partial<Attempt>, boolean]>([
    ['a technical item without answers', {}, {}, true],
    ['one with three answers', {}, { framing: { ...answers, risk: ' ' } }, true],
    ['one with four answers', {}, { framing: answers }, false],
    [
      'an item named as blocked is an answer',
      {},
      { framing: { ...answers, blocked: '', blockedIssues: ['SHOP-61'] } },
      false,
    ],
    ['an answer to come later', {}, { framing: { laterReason: 'incident' } }, false],
    [
      'a later that the project forbids',
      { answerLater: { allowed: false, dueWorkingDays: 5 } },
      { framing: { laterReason: 'incident' } },
      true,
    ],
    [
      'a plain story',
      {},
      { issue: { ...attempt.issue, type: { id: '10001', name: 'Story', level: 'standard' } } },
      false,
    ],
    [
      'a sub-task',
      {},
      { issue: { ...attempt.issue, type: { id: '10002', name: 'Technical task', level: 'subtask' } } },
      false,
    ],
    ['nothing in advise', { enforcement: 'advise' }, {}, false],
    ['nothing at creation in gate', { enforcement: 'gate' }, {}, false],
    ['moving on in gate', { enforcement: 'gate' }, { place: 'gate' }, true],
    ['moving on in require', {}, { place: 'gate' }, true],
    [
      'an item from before the switch-on',
      { since: '2026-10-01' },
      { createdAtMs: Date.parse('2026-09-30T23:59:59Z') },
      false,
    ],
    [
      'an item from the day of the switch-on',
      { since: '2026-10-01' },
      { createdAtMs: Date.parse('2026-10-01T00:00:00Z') },
      true,
    ],
    [
      'an integration on the last day of its pass',
      { passes: [{ accountId: 'bot', until: '2026-10-01' }] },
      { accountId: 'bot' },
      false,
    ],
    [
      'an integration whose pass is over',
      { passes: [{ accountId: 'bot', until: '2026-09-30' }] },
      { accountId: 'bot' },
      true,
    ],
    ['somebody called like a member of every object', {}, { accountId: 'constructor' }, true],
  ])('%s', (_, policy, change, refused) => {
    expect(guardRefuses(guardOf({ ...requiring, ...policy }), { ...attempt, ...change })).toBe(refused);
  });

  test('is technical by the rule, without marks, and leaves a question open: never more', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyAttempt, (policy, tried) => {
        if (!guardRefuses(guardOf(policy), tried)) return;
        refusals += 1;
        expect(isTechnical(tried.issue, policy.rule).technical).toBe(true);
        expect(unanswered(tried.framing)).not.toEqual([]);
        if (policy.answerLater.allowed) expect(tried.framing?.laterReason?.trim() ?? '').toBe('');
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(refusals).toBeGreaterThan(100);
  });
});
