import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { enforcementOf } from '../../../src/core/policy/enforcement-of';
import { guardOf } from '../../../src/core/policy/guard';
import { guardRefuses, type Attempt } from '../../../src/core/policy/guard-refuses';
import type { Policy } from '../../../src/core/policy/policy';
import { unanswered } from '../../../src/core/policy/unanswered';
import type { WaiverMirror } from '../../../src/core/policy/waivers';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { anyAttempt, anyPolicy, anyWaivers } from './attempts';

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

test('the guard says for each place which types, labels and components it refuses, and nothing of parents or marks', () => {
  const policy: Policy = {
    ...requiring,
    enforcementByType: [
      { id: '10001', name: 'Story', enforcement: 'gate' },
      { id: '10002', name: 'Technical task', enforcement: 'require' },
      { id: '10003', name: 'Bug', enforcement: 'advise' },
    ],
    rule: { ...requiring.rule, neverTypes: [{ id: '10007', name: 'Spike' }] },
    since: '2026-09-01',
  };
  const both = {
    others: 'labelled',
    labels: ['eol', 'upgrade'],
    components: [20001],
    since: Date.parse('2026-09-01T00:00:00Z'),
    later: true,
  };
  expect(guardOf(policy)).toEqual({
    require: { ...both, types: { '10001': '', '10002': 'always', '10003': '', '10007': '' } },
    gate: { ...both, types: { '10001': 'labelled', '10002': 'always', '10003': '', '10007': '' } },
  });
});

test.each<[Policy['enforcement'], string, string]>([
  ['off', '', ''],
  ['advise', '', ''],
  ['gate', '', 'labelled'],
  ['require', 'labelled', 'labelled'],
])('in %s it looks at “%s” at creation and at “%s” at the gate', (enforcement, atCreation, atGate) => {
  const { require, gate } = guardOf({ ...requiring, enforcement });
  expect([require.others, gate.others]).toEqual([atCreation, atGate]);
});

test('where a milder type passes the same gate, “Answer later” does for all', () => {
  const strict: Policy = { ...requiring, answerLater: { allowed: false, dueWorkingDays: 5 } };
  expect([guardOf(strict).require.later, guardOf(strict).gate.later]).toEqual([false, false]);
  const mixed = guardOf({ ...strict, enforcementByType: [{ id: '10001', name: 'Story', enforcement: 'gate' }] });
  expect([mixed.require.later, mixed.gate.later]).toEqual([false, true]);
});

const STORY = { id: '10001', name: 'Story', level: 'standard' } as const;
const until = (day: string) => Date.parse(`${day}T00:00:00Z`);

describe('what the guard refuses', () => {
  test.each<[string, Partial<Policy>, Partial<Attempt>, boolean, WaiverMirror?]>([
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
    ['a plain story', {}, { issue: { ...attempt.issue, type: STORY } }, false],
    ['a labelled story', {}, { issue: { ...attempt.issue, type: STORY, labels: ['eol'] } }, true],
    [
      'a labelled story, where stories are only advised',
      { enforcementByType: [{ id: '10001', name: 'Story', enforcement: 'advise' }] },
      { issue: { ...attempt.issue, type: STORY, labels: ['eol'] } },
      false,
    ],
    [
      'a type that requires, where everything else is advised',
      { enforcement: 'advise', enforcementByType: [{ id: '10002', name: 'Technical task', enforcement: 'require' }] },
      {},
      true,
    ],
    [
      'the same type in a project that is off',
      { enforcement: 'off', enforcementByType: [{ id: '10002', name: 'Technical task', enforcement: 'require' }] },
      {},
      false,
    ],
    [
      'a type that is switched off',
      { rule: { ...requiring.rule, neverTypes: [{ id: '10002', name: 'Technical task' }] } },
      { issue: { ...attempt.issue, labels: ['eol'] } },
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
    ['an integration with a pass', {}, { accountId: 'bot' }, false, { bot: until('2026-10-02') }],
    ['an integration whose pass is over', {}, { accountId: 'bot' }, true, { bot: until('2026-10-01') }],
    ['somebody else', {}, { accountId: 'ana' }, true, { bot: until('2026-10-02') }],
    ['a waived item', {}, { issue: { ...attempt.issue, id: '20041' } }, false, { 20041: until('2026-10-02') }],
    [
      'one whose waiver is over',
      {},
      { issue: { ...attempt.issue, id: '20041' } },
      true,
      { 20041: until('2026-10-01') },
    ],
    ['somebody called like a member of every object', {}, { accountId: 'constructor' }, true],
  ])('%s', (_, policy, change, refused, waivers = {}) => {
    expect(guardRefuses(guardOf({ ...requiring, ...policy }), waivers, { ...attempt, ...change })).toBe(refused);
  });

  test('is technical by the rule, without marks, and leaves a question open: never more', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyWaivers, anyAttempt, (policy, waivers, tried) => {
        if (!guardRefuses(guardOf(policy), waivers, tried)) return;
        refusals += 1;
        expect(isTechnical(tried.issue, policy.rule).technical).toBe(true);
        expect(['require', tried.place]).toContain(enforcementOf(policy, tried.issue.type));
        expect(unanswered(tried.framing)).not.toEqual([]);
        if (policy.answerLater.allowed) expect(tried.framing?.laterReason?.trim() ?? '').toBe('');
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(refusals).toBeGreaterThan(100);
  });
});
