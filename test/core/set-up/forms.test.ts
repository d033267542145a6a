import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { guardOf } from '../../../src/core/policy/guard';
import { guardRefuses } from '../../../src/core/policy/guard-refuses';
import type { Policy } from '../../../src/core/policy/policy';
import {
  formAsk,
  formDataIn,
  formModification,
  projectOfModification,
} from '../../../src/core/set-up/form-modification';
import { pinnedOn, withPin } from '../../../src/core/set-up/set-up-record';

const TASK = { id: '1', name: 'Technical task', level: 'standard' } as const;
const item = (more: object = {}) => ({ type: TASK, labels: [], components: [], ...more });
const policy = (more: Partial<Policy>): Policy => ({
  ...DEFAULT_POLICY,
  rule: { rows: [{ by: 'type', is: [{ id: '1', name: 'Technical task' }] }], never: [] },
  gateStatus: { id: '5', name: 'Ready' },
  ...more,
});

test.each([
  ['off', undefined],
  ['advise', { required: false, description: 'Technical work: say what is at stake. A part of it helps already.' }],
  ['gate', { required: false, description: 'Technical work needs the four answers before it moves to Ready.' }],
  ['require', { required: true, description: 'Technical work needs the four answers, or “Answer later”.' }],
] as const)('%s asks in a form for what it is', (enforcement, expected) => {
  expect(formAsk(policy({ enforcement }), item())).toEqual(expected);
});

test('create dialogs of every type tell their summary, where it may look technical; other forms only what the rule names', () => {
  const story = { id: '2', name: 'Story', level: 'standard' } as const;
  const chore = { id: '4', name: 'Chore', level: 'standard' } as const;
  const contextsOf = (more: Partial<Policy>) =>
    formModification('1', policy({ enforcement: 'advise', ...more }), [TASK, story, chore], 'f')?.contexts.map(
      ({ issueTypeId, viewType }) => `${viewType} ${issueTypeId}`,
    );
  expect(contextsOf({})).toEqual(['GIC null', 'IssueView 1']);
  const rule = { ...policy({}).rule, neverTypes: [{ id: '2', name: 'Story' }] };
  expect(contextsOf({ rule })).toEqual(['GIC 1', 'GIC 4', 'IssueView 1']);
  expect(contextsOf({ enforcement: 'off' })).toBeUndefined();
});

test('nothing is asked of what the rule doesn’t match, and no more of epics than the guard asks', () => {
  expect(
    formAsk(policy({ enforcement: 'require' }), item({ type: { ...TASK, id: '2', name: 'Story' } })),
  ).toBeUndefined();
  expect(formAsk(policy({ enforcement: 'require' }), item({ type: { ...TASK, level: 'epic' } }))?.required).toBe(false);
  const strict = policy({ enforcement: 'require', answerLater: { allowed: false, dueWorkingDays: 5 } });
  expect(formAsk(strict, item())?.description).toBe('Technical work needs the four answers.');
});

test('a form marks the field as required exactly where the guard would refuse the empty one', () => {
  const facts = fc.record({
    type: fc.constantFrom(TASK, { ...TASK, id: '2', name: 'Story' }, { id: '3', name: 'Epic', level: 'epic' } as const),
    labels: fc.subarray(['debt', 'other']),
    components: fc.constant([]),
  });
  const policies = fc.record({
    enforcement: fc.constantFrom('off', 'advise', 'gate', 'require'),
    label: fc.boolean(),
    mode: fc.constantFrom(undefined, 'advise', 'gate', 'require'),
  });
  fc.assert(
    fc.property(facts, policies, (issue, { enforcement, label, mode }) => {
      const rows = [
        { by: 'type', is: [{ id: '1', name: 'x' }] } as const,
        ...(label ? [{ by: 'label', is: [{ name: 'debt' }] } as const] : []),
      ];
      const made = policy({
        enforcement,
        rule: { rows, never: [] },
        enforcementByType: mode === undefined ? [] : [{ id: '2', name: 'Story', enforcement: mode }],
      });
      const attempt = { issue, framing: undefined, nowMs: 0, place: 'require' } as const;
      expect(formAsk(made, issue)?.required ?? false).toBe(guardRefuses(guardOf(made), {}, attempt));
    }),
    { numRuns: 1_000 },
  );
});

test('a modification names its project, and its data is read back; what is odd is nothing', () => {
  const made = formModification('10000', policy({ enforcement: 'advise' }), [TASK], 'customfield_1');
  expect(made && projectOfModification(made)).toBe('10000');
  expect(projectOfModification({ name: 'of somebody' })).toBeUndefined();
  expect(formDataIn(made?.data)).toMatchObject({ v: 1, fieldId: 'customfield_1' });
  for (const odd of [undefined, '', '{', '[]', 'null', '{"v":2}', '7']) expect(formDataIn(odd)).toBeUndefined();
  expect(formModification('10000', policy({ enforcement: 'off' }), [TASK], 'customfield_1')).toBeUndefined();
});

test('the record of what was set up keeps what a later version adds, and trusts nothing odd', () => {
  expect(pinnedOn(withPin({ later: 7 }, '2026-10-01'))).toBe('2026-10-01');
  expect(withPin({ later: 7, panelPinnedOn: '2026-10-01' }, undefined)).toEqual({ later: 7 });
  for (const odd of [undefined, null, 7, [], { panelPinnedOn: 'today' }, { panelPinnedOn: 3 }]) {
    expect(pinnedOn(odd)).toBeUndefined();
  }
});
