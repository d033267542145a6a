import type {
  EntityValue,
  ExpressionValue,
  PropertiesValue,
} from '../../sandbox/jira/expressions/values/expression-value';
import { fromJson, propertiesValue } from '../../sandbox/jira/expressions/values/make-value';
import type { StoredPolicy } from '../../src/core/policy/stored-policy';
import { POLICY_PROPERTY, WAIVERS_PROPERTY } from '../../src/core/installation/property-keys';
import type { RuleFacts } from '../../src/core/technical-rule/technical';

/** The variables of a guard's expression. */
export type Seen = Readonly<Record<string, ExpressionValue>> & {
  readonly issue: EntityValue;
  readonly project: EntityValue;
};

/** The expressions that guard a transition, and a change of the type. */
export type GuardName = 'guard' | 'typeGuard';

/** Something that Jira doesn't tell a guard, or tells in a shape nobody expects. */
export type Lack = {
  readonly name: string;
  readonly seen: (whole: Seen) => Readonly<Record<string, ExpressionValue>>;
  /** What is left of the issue for the rule to go by, in this guard. */
  readonly left?: (facts: RuleFacts, guard: GuardName) => RuleFacts;
  /** What the app's field holds instead of the issue's answers. */
  readonly field?: unknown;
};

/** There is no such member, or no such variable. */
const ABSENT = 'absent';
const ODD = [ABSENT, null, 'text', 5, true, [], [null], {}, { id: 'x' }];
const ODD_ANSWERS = [
  ...ODD,
  { doNothing: 5 },
  { doNothing: ['x'], risk: {} },
  { blocked: null, blockedIssues: 'SHOP-1' },
  { blockedIssues: [null] },
  { laterReason: false },
  { doNothing: 'x', risk: 'x', blocked: 'x', future: ' ' },
];

/** A type of which nothing is known counts as an ordinary one (src/jira/decoders/level.ts). */
const typeUnknownTo =
  (reader: GuardName): NonNullable<Lack['left']> =>
  (facts, guard) =>
    guard === reader ? { ...facts, type: { name: '', level: 'standard' } } : facts;

const FACTS: Readonly<Record<string, Pick<Lack, 'left'>>> = {
  id: {},
  created: {},
  issueType: { left: typeUnknownTo('guard') },
  labels: { left: (facts) => ({ ...facts, labels: [] }) },
  components: { left: (facts) => ({ ...facts, components: [] }) },
};

const VARIABLES: Readonly<Record<string, Pick<Lack, 'left'>>> = {
  user: {},
  config: {},
  project: {},
  newIssueType: { left: typeUnknownTo('typeGuard') },
  newIssueTypeData: {
    left: (facts, guard) => (guard === 'typeGuard' ? { ...facts, type: { ...facts.type, level: 'standard' } } : facts),
  },
};

/** Everything that may be missing or odd, one at a time. `fieldId`: the app's field as expressions know it. */
export function lacksOf(fieldId: string, stored: StoredPolicy): readonly Lack[] {
  return [
    ...Object.entries(FACTS).flatMap(([fact, left]) =>
      ODD.map((odd) => ({ name: `issue.${fact} is ${say(odd)}`, seen: inIssue(fact, odd), ...left })),
    ),
    ...ODD_ANSWERS.map((odd) => ({
      name: `the field is ${say(odd)}`,
      seen: inIssue(fieldId, odd),
      field: odd === ABSENT ? null : odd,
    })),
    ...Object.entries(VARIABLES).flatMap(([name, left]) =>
      ODD.map((odd) => ({ name: `${name} is ${say(odd)}`, seen: instead(name, odd), ...left })),
    ),
    ...oddPolicies(stored).map(([name, policy]) => ({ name, seen: inProject({ [POLICY_PROPERTY]: policy }) })),
    ...[...ODD, { 'acc-ana': 'soon' }].map((odd) => ({
      name: `the waivers are ${say(odd)}`,
      seen: inProject({ [POLICY_PROPERTY]: stored, [WAIVERS_PROPERTY]: odd === ABSENT ? null : odd }),
    })),
  ];
}

/** Policies of another shape, down to a compiled guard without one of its members. */
function oddPolicies(stored: StoredPolicy): readonly (readonly [string, unknown])[] {
  const withGuard = (guard: unknown) => ({ ...stored, guard });
  const members = Object.keys(stored.guard);
  const without = (member: string) =>
    Object.fromEntries(Object.entries(stored.guard).filter(([name]) => name !== member));
  return [
    ...ODD.map((odd) => [`the policy is ${say(odd)}`, odd === ABSENT ? null : odd] as const),
    ...ODD.map((odd) => [`its guard is ${say(odd)}`, withGuard(odd)] as const),
    ...members.map((member) => [`its guard has no ${member}`, withGuard(without(member))] as const),
    ...members.flatMap((member) =>
      ODD.map(
        (odd) => [`the ${member} of its guard is ${say(odd)}`, withGuard({ ...stored.guard, [member]: odd })] as const,
      ),
    ),
  ];
}

const say = (odd: unknown): string => (odd === ABSENT ? ABSENT : JSON.stringify(odd));

function instead(name: string, odd: unknown): Lack['seen'] {
  return (whole) => {
    const others = Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name));
    return odd === ABSENT ? others : { ...others, [name]: fromJson(odd) };
  };
}

function inIssue(member: string, odd: unknown): Lack['seen'] {
  return (whole) => ({ ...whole, issue: withMember(whole.issue, member, odd) });
}

function inProject(properties: Readonly<Record<string, unknown>>): Lack['seen'] {
  const read = readOnce(properties);
  return (whole) => ({ ...whole, project: withProperties(whole.project, read) });
}

/** A project with other properties. */
export function withProperties(project: EntityValue, properties: PropertiesValue): EntityValue {
  return { ...project, members: new Map(project.members).set('properties', { cost: 0, read: () => properties }) };
}

/** Properties that are turned into values of an expression here, and not each time that one of them is read. */
export function readOnce(properties: Readonly<Record<string, unknown>>): PropertiesValue {
  const values = new Map(Object.entries(properties).map(([key, value]) => [key, fromJson(value)]));
  return { ...propertiesValue(properties), read: (key) => values.get(key) ?? null };
}

function withMember(entity: EntityValue, name: string, odd: unknown): EntityValue {
  const members = new Map(entity.members);
  if (odd === ABSENT) members.delete(name);
  else members.set(name, { cost: entity.members.get(name)?.cost ?? 0, read: () => fromJson(odd) });
  return { ...entity, members };
}
