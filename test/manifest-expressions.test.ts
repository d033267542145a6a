import * as fc from 'fast-check';
import { issueValue } from '../sandbox/jira/expressions/entities/issue';
import { issueTypeValue, namedValue } from '../sandbox/jira/expressions/entities/issue-details';
import { projectValue, userValue } from '../sandbox/jira/expressions/entities/people-and-places';
import { evaluate } from '../sandbox/jira/expressions/evaluation/evaluate';
import { SIZE_READINGS } from '../sandbox/jira/expressions/limits';
import { parseExpression } from '../sandbox/jira/expressions/parser/parse-expression';
import { sizeOf } from '../sandbox/jira/expressions/parser/syntactic-limits';
import { dateValue, fromJson, listValue, propertiesValue } from '../sandbox/jira/expressions/values/make-value';
import { DEFAULT_POLICY } from '../src/core/policy/default-policy';
import { guardOf, MOST_LISTED } from '../src/core/policy/guard';
import { FRAMING_FIELD, storedPolicy } from './fakes/stored-policy';
import { guardRefuses, type Attempt } from '../src/core/policy/guard-refuses';
import type { Policy } from '../src/core/policy/policy';
import { ISSUE_PROPERTY, POLICY_PROPERTY, WAIVERS_PROPERTY } from '../src/core/installation/property-keys';
import { EXPRESSIONS, trialExpression } from '../src/core/set-up/expressions';
import { STAKES_INDEX } from '../src/core/stakes/stakes-property';
import { anyAttempt, anyPolicy, anyWaivers } from './core/policy/attempts';
import { manifest } from './manifest-expressions';

const { expressions, index } = manifest();

describe('the expressions in manifest.yml', () => {
  /** What they have come down to; the limit is 100 by each reading, and 1,000 characters. */
  test.each<[keyof typeof expressions, Record<'characters' | 'leaves' | 'nodes' | 'elements', number>]>([
    ['guard', { characters: 446, leaves: 56, nodes: 97, elements: 99 }],
    ['typeGuard', { characters: 499, leaves: 56, nodes: 97, elements: 99 }],
    ['validation', { characters: 672, leaves: 34, nodes: 58, elements: 59 }],
    ['formatter', { characters: 397, leaves: 51, nodes: 95, elements: 95 }],
  ])('%s has %j', (name, { characters, ...sizes }) => {
    const text = expressions[name];
    const parsed = parseExpression(text);
    if (!('program' in parsed)) throw new Error(parsed.errors.map((error) => error.message).join(' '));
    const { program } = parsed;
    expect(Object.fromEntries(SIZE_READINGS.map((counted) => [counted, sizeOf(program, counted)]))).toEqual(sizes);
    expect(text).toHaveLength(characters);
    expect(Math.max(...Object.values(sizes))).toBeLessThan(100);
  });

  test('are what Jira is asked about in the settings', () => {
    expect(EXPRESSIONS).toEqual(expressions);
    expect(trialExpression('gate')).toMatch(/^let g = .*\['gate', .*\?\? 0\)\);$/u);
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
  const { fields = { [FRAMING_FIELD]: framing }, waivers = null } = reading;
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
  test('refuses exactly what TypeScript says, within ten expensive operations', () => {
    let refusals = 0;
    fc.assert(
      fc.property(anyPolicy, anyWaivers, anyAttempt, (policy, waivers, attempt) => {
        const { value, meta } = askGuard(policy, attempt, { waivers });
        const refused = guardRefuses(guardOf(policy), waivers, attempt);
        expect(value).toBe(!refused);
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
      expect(value).toBe(false);
      expect(meta.expensiveOperations).toBeLessThanOrEqual(10);
      expect(meta.steps).toBeLessThanOrEqual(10_000);
    }
    expect(ask(beyond, beyond).value).toBe(true);
  });

  test.each([
    ['one that a reader would not see', { ...answers, risk: '\u3164' }],
    ['the reason for answering later', { laterReason: '\u3164\u115f\u1160\uffa0\u200b', laterUntil: '2026-10-08' }],
    ['four of them', { doNothing: '\u3164', risk: '\u115f\u1160', blocked: '\uffa0', future: '\u200b\n\u00a0' }],
  ])('takes an answer that can’t be seen for none: %s', (_, framing) => {
    const { value } = askGuard(requiring, { ...upgrade, framing });
    expect([value, guardRefuses(guardOf(requiring), {}, { ...upgrade, framing })]).toEqual([false, true]);
  });

  test('does the same little work for the longest answers, and for a type without a mode and as many labels as an item can have', () => {
    const row = { by: 'label', is: Array.from({ length: 300 }, (_, at) => ({ name: `label-${at}` })) } as const;
    const policy: Policy = { ...requiring, rule: { rows: [row], never: [] } };
    const labels = Array.from({ length: 49 }, (_, at) => `other-${at}`);
    for (const text of [
      'x'.repeat(2_000),
      '"'.repeat(2_000),
      '\\'.repeat(2_000),
      '\u3164'.repeat(2_000),
      `${' '.repeat(1_999)}x`,
    ]) {
      const framing = { doNothing: text, risk: text, blocked: text, future: text };
      for (const hit of ['other', 'label-7']) {
        const attempt = { ...upgrade, framing, issue: { ...upgrade.issue, labels: [...labels, hit] } };
        const { value, meta } = askGuard(policy, attempt);
        expect(value).toBe(!guardRefuses(guardOf(policy), {}, attempt));
        expect(meta.steps).toBeLessThanOrEqual(300);
      }
    }
  });

  test('reads the field that the policy was saved with', () => {
    const fields = { customfield_10020: answers, [FRAMING_FIELD]: null };
    expect(askGuard(requiring, upgrade, { fields }).value).toBe(false);
    expect(askGuard(requiring, upgrade, { fields, stored: storedPolicy(requiring, 'customfield_10020') }).value).toBe(
      true,
    );
  });

  test.each([{ [FRAMING_FIELD]: null }, { [FRAMING_FIELD]: {} }, { [FRAMING_FIELD]: 'text' }])(
    'refuses absence, whatever Jira gives for the field: %j',
    (fields) => {
      expect(askGuard(requiring, upgrade, { fields }).value).toBe(false);
    },
  );

  test.each([null, 'all', [], {}, { ben: 9e12 }])('with waivers %j, nobody is let past', (waivers) => {
    expect(askGuard(requiring, upgrade, { waivers }).value).toBe(false);
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
    ['a field that has another id now', { stored: storedPolicy(requiring, 'customfield_10999') }],
    ['a pattern that is none', { stored: { guard: { field: FRAMING_FIELD, keys: [], refuses: '(' } } }],
    ['a configuration nobody knows', { config: { mode: 'block' } }],
  ])('with %s, people can create', (_, reading) => {
    expect(askGuard(requiring, upgrade, reading).value).toBe(true);
  });
});
