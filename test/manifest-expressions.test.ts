import * as fc from 'fast-check';
import { issueValue } from '../sandbox/jira/expressions/entities/issue';
import { issueTypeValue, namedValue } from '../sandbox/jira/expressions/entities/issue-details';
import { projectValue, userValue } from '../sandbox/jira/expressions/entities/people-and-places';
import { evaluate } from '../sandbox/jira/expressions/evaluation/evaluate';
import { parseExpression } from '../sandbox/jira/expressions/parser/parse-expression';
import { leavesOf } from '../sandbox/jira/expressions/parser/syntactic-limits';
import { dateValue, fromJson, listValue, propertiesValue } from '../sandbox/jira/expressions/values/make-value';
import { DEFAULT_POLICY } from '../src/core/policy/default-policy';
import { guardOf, MOST_LISTED, storedPolicy } from '../src/core/policy/guard';
import { guardRefuses, type Attempt } from '../src/core/policy/guard-refuses';
import type { Policy } from '../src/core/policy/policy';
import { guardText } from '../src/core/policy/refusal-text';
import { unanswered } from '../src/core/policy/unanswered';
import { ISSUE_PROPERTY, POLICY_PROPERTY, WAIVERS_PROPERTY } from '../src/core/property-keys';
import { STAKES_INDEX } from '../src/core/stakes-property';
import { anyAttempt, anyPolicy, anyWaivers } from './core/policy/attempts';
import { manifest } from './manifest-expressions';

const { expressions, fieldKey, index } = manifest();

describe('the expressions in manifest.yml', () => {
  const all = ['DEVELOPMENT', 'STAGING', 'PRODUCTION'].flatMap((environment) =>
    Object.entries(manifest(environment).expressions).map(([name, text]) => [name, environment, text] as const),
  );

  test.each(all)('%s in %s stays within 1,000 characters and 100 leaves', (_, __, text) => {
    const parsed = parseExpression(text);
    if (!('program' in parsed)) throw new Error(parsed.errors.map((error) => error.message).join(' '));
    expect(text.length).toBeLessThanOrEqual(1_000);
    expect(leavesOf(parsed.program.root)).toBeLessThanOrEqual(100);
  });

  test('the guard names the field of this very app', () => {
    expect(expressions.guard).toContain(`'${fieldKey}'`);
  });

  test('the index of the issue property is the one the core writes', () => {
    expect(index).toEqual({ propertyKey: ISSUE_PROPERTY, values: STAKES_INDEX });
  });
});

type Reading = {
  readonly config?: unknown;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly stored?: unknown;
  readonly waivers?: unknown;
};

/** What the guard's expression answers when Jira asks it. */
function askGuard(policy: Policy, attempt: Attempt, reading: Reading = {}) {
  const { config = attempt.place === 'gate' ? { mode: 'gate' } : null } = reading;
  return evaluate(
    expressions.guard,
    { config: fromJson(config), ...whatGuardsSee(policy, attempt, reading) },
    at(attempt),
  );
}

/** What the guard of type changes answers; `isOld`: Jira gives the new type's id alone. */
function askTypeGuard(policy: Policy, attempt: Attempt, reading: Reading = {}, isOld = false) {
  const seen = whatGuardsSee(policy, attempt, reading);
  const newIssueType = String(attempt.issue.type.id);
  const data = isOld ? {} : { newIssueTypeData: typeOf(attempt) };
  return evaluate(expressions.typeGuard, { ...seen, newIssueType, ...data }, at(attempt));
}

const at = ({ nowMs }: Attempt) => ({ now: new Date(nowMs) });

function typeOf({ issue: { type } }: Attempt) {
  const hierarchyLevel = { epic: 1, standard: 0, subtask: -1 }[type.level];
  return issueTypeValue({ id: Number(type.id), name: type.name, hierarchyLevel });
}

function whatGuardsSee(policy: Policy, attempt: Attempt, reading: Reading) {
  const { issue, framing, createdAtMs, accountId } = attempt;
  const { fields = { [fieldKey]: framing }, waivers = null } = reading;
  const stored = 'stored' in reading ? reading.stored : JSON.parse(JSON.stringify(storedPolicy(policy)));
  const properties = { [POLICY_PROPERTY]: stored, [WAIVERS_PROPERTY]: waivers };
  const facts = {
    id: issue.id === undefined ? null : Number(issue.id),
    key: null,
    created: createdAtMs === undefined ? null : dateValue(new Date(createdAtMs).toISOString()),
    issueType: typeOf(attempt),
    labels: listValue(issue.labels),
    components: listValue(issue.components.map(({ id, name }) => namedValue('Component', Number(id), name))),
  };
  return {
    user: accountId === undefined ? null : userValue({ accountId }),
    project: projectValue({ id: 1, key: 'SHOP', properties: propertiesValue(properties) }),
    issue: issueValue(facts, Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fromJson(value)]))),
  };
}

const requiring: Policy = {
  ...DEFAULT_POLICY,
  enforcement: 'require',
  rule: { rows: [{ by: 'label', is: [{ name: 'upgrade' }] }], never: ['epic', 'subtask'] },
};

const upgrade: Attempt = {
  issue: { type: { id: '10001', name: 'Story', level: 'standard' }, labels: ['upgrade'], components: [] },
  framing: undefined,
  accountId: 'ana',
  nowMs: Date.parse('2026-10-01T09:00:00Z'),
  place: 'require',
};

const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying by card', future: 'Vouchers' };

describe('the guard', () => {
  test('refuses exactly what TypeScript says, in the same words, within ten expensive operations', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyWaivers, anyAttempt, (policy, waivers, attempt) => {
        const { value, meta } = askGuard(policy, attempt, { waivers });
        const guard = guardOf(policy);
        const refused = guardRefuses(guard, waivers, attempt);
        expect(value).toBe(refused ? guardText(unanswered(attempt.framing), guard[attempt.place]) : true);
        expect(meta.expensiveOperations).toBeLessThanOrEqual(10);
        refusals += refused ? 1 : 0;
      }),
      { numRuns: 3000, seed: 3 },
    );
    expect(refusals).toBeGreaterThan(200);
  });

  test('refuses a change of the type where it would refuse the creation, whether Jira gives the new type or its id', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyWaivers, anyAttempt, fc.boolean(), (policy, waivers, tried, isOld) => {
        const attempt = { ...tried, place: 'require' as const, createdAtMs: tried.createdAtMs ?? tried.nowMs };
        const { value, meta } = askTypeGuard(policy, attempt, { waivers }, isOld);
        const refused = guardRefuses(guardOf(policy), waivers, attempt);
        expect(value).toBe(!refused);
        expect(meta.expensiveOperations).toBeLessThanOrEqual(10);
        refusals += refused ? 1 : 0;
      }),
      { numRuns: 3000, seed: 4 },
    );
    expect(refusals).toBeGreaterThan(200);
  });

  test('looks at so many labels and components of a rule that no item is too much for Jira; the rest passes', () => {
    const ids = Array.from({ length: 1_500 }, (_, at) => String(10_000 + at));
    const rows = [
      { by: 'label', is: ids.map((name) => ({ name })) },
      { by: 'component', is: ids.map((id) => ({ id, name: id })) },
    ] as const;
    const ask = (labels: readonly string[], components: readonly string[]) => {
      const issue = { ...upgrade.issue, labels, components: components.map((id) => ({ id, name: id })) };
      return askGuard({ ...requiring, rule: { rows, never: [] } }, { ...upgrade, issue });
    };
    const [within, beyond] = [ids[MOST_LISTED - 1] ?? '', ids.slice(MOST_LISTED, MOST_LISTED + 20)];
    for (const { value, meta } of [ask([...beyond, within], []), ask(beyond, [...beyond, within])]) {
      expect(value).toMatch(/^Answer “/);
      expect(meta.expensiveOperations).toBeLessThanOrEqual(10);
      expect(meta.steps).toBeLessThanOrEqual(10_000);
    }
    expect(ask(beyond, beyond).value).toBe(true);
  });

  test('says which answer is missing', () => {
    const { doNothing: _, ...three } = answers;
    expect(askGuard(requiring, { ...upgrade, framing: three }).value).toBe(
      'Answer “What happens if we do nothing?” or choose Answer later.',
    );
  });

  test('reads the field by the number in its configuration, where an administrator gave one', () => {
    const fields = { customfield_10020: answers, [fieldKey]: null };
    expect(askGuard(requiring, upgrade, { fields, config: { fieldId: 'customfield_10020' } }).value).toBe(true);
  });

  test.each([{ [fieldKey]: null }, { [fieldKey]: {} }, { [fieldKey]: 'text' }])(
    'refuses absence, whatever Jira gives for the field: %j',
    (fields) => {
      expect(askGuard(requiring, upgrade, { fields }).value).toMatch(/^Answer “/);
    },
  );

  test.each([null, 'all', [], {}, { ben: 9e12 }])('with waivers %j, nobody is let past', (waivers) => {
    expect(askGuard(requiring, upgrade, { waivers }).value).toMatch(/^Answer “/);
  });

  test.each<[string, Reading]>([
    ['no policy', { stored: null }],
    ['a policy without a guard', { stored: { version: 1, enforcement: 'require' } }],
    ['a guard of another shape', { stored: { guard: { mode: 'require', types: 'all' } } }],
    ['a policy that is text', { stored: 'require' }],
    [
      'a guard of the version before this one',
      { stored: { guard: { mode: 'require', types: [], labels: ['upgrade'] } } },
    ],
    ['a waiver that ends at no moment', { waivers: { ana: 'soon' } }],
    ['a site without the field', { fields: {} }],
    ['a field that has another id now', { config: { fieldId: 'customfield_10999' } }],
    ['a configuration nobody knows', { config: { mode: 'block' } }],
  ])('with %s, people can create', (_, reading) => {
    expect(askGuard(requiring, upgrade, reading).value).toBe(true);
  });
});
