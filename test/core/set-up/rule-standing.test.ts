import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { attaching, detaching, isChanged, undoing } from '../../../src/core/set-up/rule-changes';
import { type RuleNeed, ruleNeeds, ruleStanding } from '../../../src/core/set-up/rule-standing';
import type { AttachedRule, Workflow } from '../../../src/core/set-up/workflow';

const READY: RuleNeed = { place: 'gate', status: { id: '5', name: 'Ready' } };
const REQUIRE: RuleNeed = { place: 'require' };
const rule = (more: Partial<AttachedRule> = {}): AttachedRule => ({ place: 'require', disabled: false, ...more });

/** Create into status 1, two ways into Ready, one into Done. */
function aWorkflow(rules: Readonly<Record<string, readonly AttachedRule[]>> = {}): Workflow {
  const transition = (id: string, toStatusId: string, create = false) => ({
    id,
    name: `T${id}`,
    create,
    toStatusId,
    rules: rules[id] ?? [],
  });
  const transitions = [transition('1', '1', true), transition('11', '5'), transition('12', '5'), transition('13', '9')];
  return { id: 'w', name: 'W', isEditable: true, version: 'v 1', transitions, document: {} };
}

const idsOf = (spots: readonly { transition: { id: string } }[]) => spots.map(({ transition }) => transition.id);

test.each([
  ['nothing is needed', [], {}, { sound: [], wanting: [], idle: [] }],
  ['Create is needed and bare', [REQUIRE], {}, { sound: [], wanting: ['1'], idle: [] }],
  ['Create is needed and guarded', [REQUIRE], { 1: [rule()] }, { sound: ['1'], wanting: [], idle: [] }],
  ['it is switched off', [REQUIRE], { 1: [rule({ disabled: true })] }, { sound: [], wanting: ['1'], idle: [] }],
  ['it is for the gate', [REQUIRE], { 1: [rule({ place: 'gate' })] }, { sound: [], wanting: ['1'], idle: [] }],
  [
    'every way into the gate counts',
    [READY],
    { 11: [rule({ place: 'gate' })] },
    { sound: ['11'], wanting: ['12'], idle: [] },
  ],
  [
    'a rule elsewhere is idle',
    [READY],
    { 13: [rule()], 1: [rule()] },
    { sound: [], wanting: ['11', '12'], idle: ['1', '13'] },
  ],
  ['several share it', [REQUIRE, READY], {}, { sound: [], wanting: ['1', '11', '12'], idle: [] }],
] as const)('%s', (_, needs, rules, expected) => {
  const { sound, wanting, idle } = ruleStanding(aWorkflow(rules), needs);
  expect({ sound: idsOf(sound), wanting: idsOf(wanting), idle: idsOf(idle) }).toEqual(expected);
});

test('a status that nothing leads to is unmet, one that issues begin in is bypassed', () => {
  const gate = (id: string): RuleNeed => ({ place: 'gate', status: { id, name: id } });
  expect(ruleStanding(aWorkflow(), [gate('7')]).unmet).toEqual([gate('7')]);
  expect(ruleStanding(aWorkflow(), [gate('1')]).bypassed).toEqual([gate('1')]);
  expect(ruleStanding(aWorkflow(), [READY])).toMatchObject({ unmet: [], bypassed: [] });
});

test('changes say what they make of a workflow, and can be taken back', () => {
  const before = aWorkflow({ 11: [rule({ place: 'gate', disabled: true })] });
  const changes = attaching(ruleStanding(before, [READY]).wanting);
  expect(changes).toEqual(['11', '12'].map((transitionId) => ({ transitionId, rule: { place: 'gate' } })));
  expect(isChanged(before, changes)).toBe(false);
  const after = aWorkflow({
    11: [rule({ place: 'gate' })],
    12: [rule({ place: 'gate' })],
  });
  expect(isChanged(after, changes)).toBe(true);
  expect(undoing(before, changes)).toMatchObject([
    { transitionId: '11', rule: { place: 'gate' } },
    { transitionId: '12', rule: 'none' },
  ]);
  expect(isChanged(aWorkflow({ 11: [rule(), rule()] }), detaching([{ id: '11' }]))).toBe(false);
  expect(isChanged(aWorkflow(), detaching([{ id: '11' }]))).toBe(true);
});

describe('what a policy needs', () => {
  const types = [
    { id: '1', name: 'Technical task', level: 'standard' },
    { id: '2', name: 'Story', level: 'standard' },
    { id: '3', name: 'Epic', level: 'epic' },
    { id: '4', name: 'Sub-task', level: 'subtask' },
  ] as const;
  const byType: Policy['rule'] = { rows: [{ by: 'type', is: [{ id: '1', name: 'Technical task' }] }], never: [] };
  const policy = (more: Partial<Policy>): Policy => ({ ...DEFAULT_POLICY, rule: byType, ...more });

  test.each([
    ['off', {}],
    ['advise', {}],
    ['gate', {}],
  ] as const)('is nothing in the mode %s without a status', (enforcement, more) => {
    expect(ruleNeeds(policy({ enforcement, ...more }), types)).toEqual([]);
  });

  test('is the types that the rule names, or every ordinary one where labels or components count', () => {
    expect(ruleNeeds(policy({ enforcement: 'require' }), types)).toEqual([{ need: REQUIRE, typeIds: ['1'] }]);
    const rule: Policy['rule'] = { rows: [{ by: 'label', is: [{ name: 'debt' }] }], never: [] };
    expect(ruleNeeds(policy({ enforcement: 'require', rule }), types)).toEqual([
      { need: REQUIRE, typeIds: ['1', '2'] },
    ]);
    const neverTypes = [{ id: '2', name: 'Story' }];
    expect(ruleNeeds(policy({ enforcement: 'require', rule: { ...rule, neverTypes } }), types)[0]?.typeIds).toEqual([
      '1',
    ]);
    expect(ruleNeeds(policy({ enforcement: 'require', rule: { rows: [], never: [] } }), types)).toEqual([]);
  });

  test('goes by the mode of each type', () => {
    const rule: Policy['rule'] = { rows: [{ by: 'label', is: [{ name: 'debt' }] }], never: [] };
    const enforcementByType = [{ id: '2', name: 'Story', enforcement: 'gate' }] as const;
    const mixed = policy({ enforcement: 'require', rule, enforcementByType, gateStatus: { id: '5', name: 'Ready' } });
    expect(ruleNeeds(mixed, types)).toEqual([
      { need: REQUIRE, typeIds: ['1'] },
      { need: READY, typeIds: ['2'] },
    ]);
  });
});
