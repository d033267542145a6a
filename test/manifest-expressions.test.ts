import * as fc from 'fast-check';
import { issueValue } from '../sandbox/jira/expressions/entities/issue';
import { issueTypeValue, namedValue } from '../sandbox/jira/expressions/entities/issue-details';
import { projectValue, userValue } from '../sandbox/jira/expressions/entities/people-and-places';
import { evaluate } from '../sandbox/jira/expressions/evaluation/evaluate';
import { parseExpression } from '../sandbox/jira/expressions/parser/parse-expression';
import { leavesOf } from '../sandbox/jira/expressions/parser/syntactic-limits';
import { dateValue, fromJson, listValue, propertiesValue } from '../sandbox/jira/expressions/values/make-value';
import type { Framing } from '../src/core/framing/framing';
import { framingGaps } from '../src/core/framing/framing-gaps';
import { FOUR_IDS } from '../src/core/framing/question';
import { DEFAULT_POLICY } from '../src/core/policy/default-policy';
import { guardOf, storedPolicy } from '../src/core/policy/guard';
import { guardRefuses, type Attempt } from '../src/core/policy/guard-refuses';
import type { Policy } from '../src/core/policy/policy';
import { guardText } from '../src/core/policy/refusal-text';
import { unanswered } from '../src/core/policy/unanswered';
import { ISSUE_PROPERTY, POLICY_PROPERTY, WAIVERS_PROPERTY } from '../src/core/property-keys';
import { STAKES_INDEX } from '../src/core/stakes-property';
import { anyAttempt, anyPolicy, anyWaivers } from './core/policy/attempts';
import { manifest } from './manifest-expressions';

const { expressions, fieldKey, index } = manifest();

const AT = { now: new Date('2026-10-01T09:00:00Z') };

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
  /** Facts that Jira gives as null. */
  readonly lacking?: readonly (typeof FACTS)[number][];
};

const FACTS = ['id', 'created', 'issueType', 'labels', 'components'] as const;

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
  const { fields = { [fieldKey]: framing }, waivers = null, lacking = [] } = reading;
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
    issue: issueValue(
      { ...facts, ...Object.fromEntries(lacking.map((fact) => [fact, null])) },
      Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fromJson(value)])),
    ),
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

/** What the field's validation answers; `issue` and `project` are not there, as in bulk edit. */
function validate(value: unknown): unknown {
  return evaluate(expressions.validation, { value: fromJson(value) }, AT).value;
}

function hollowIn(framing: Framing): readonly string[] {
  const gaps = framingGaps(framing, { summary: 'Upgrade PostgreSQL 14' });
  return gaps.filter((gap) => gap.hollow && gap.code !== 'missing').map((gap) => gap.question);
}

describe("the field's own validation", () => {
  test.each(['.', 'n/a', 'TBD', '???', 'asdf', 'see above', 'None', ' none. ', 'xxx', '…………', 'aaaa', 'keine', '待定'])(
    'refuses “%s” with a sentence, in whichever question',
    (hollow) => {
      for (const id of FOUR_IDS) {
        expect(validate({ ...answers, [id]: hollow })).toMatch(/leaves the reader with nothing|Why nothing/);
        expect(hollowIn({ ...answers, [id]: hollow })).toContain(id);
      }
    },
  );

  test('refuses the same sentence twice, but not the same reason for nothing', () => {
    const twice = 'We run on unsupported infrastructure with no security patches';
    expect(validate({ doNothing: twice, risk: `${twice} ` })).toMatch(/^Two answers are the same/);
    const none = 'Nothing, because the importer is switched off';
    expect(validate({ doNothing: none, risk: none, blocked: none, future: none })).toBe(true);
  });

  test.each([
    null,
    undefined,
    {},
    { doNothing: '', risk: '  ' },
    { deadline: '2026-11-12', costLow: 3 },
    { laterReason: 'incident', laterUntil: '2026-10-08' },
    { blockedIssues: ['SHOP-61'] },
  ])('never refuses what is missing: %j', (value) => {
    expect(validate(value)).toBe(true);
  });

  test.each([
    'We run on unsupported infrastructure with no security patches',
    'Nothing: only the nightly report uses this table',
    'None, because no user sees the build',
    'GDPR fine',
    '€3k a month',
    'SCALE-12',
    'Kunden können nicht mehr bezahlen',
    'データベースのサポートが終了します',
    'Outage',
    'Because it is old',
    'It gets worse',
    '5',
    '死',
  ])('lets “%s” pass', (answer) => {
    for (const id of FOUR_IDS) expect(validate({ [id]: answer })).toBe(true);
  });

  test('refuses nothing that TypeScript does not call hollow', () => {
    const word = fc.constantFrom(
      'none',
      'nothing',
      'tbd',
      'todo',
      'n/a',
      'x',
      '.',
      '?',
      'because',
      'outage',
      '|',
      'später',
      '死',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('Every new report takes two days', 'Every new report takes two days.', 'tbd.', 'N/A', 'nein'),
    );
    let refused = 0;
    fc.assert(
      fc.property(text, text, text, text, (doNothing, risk, blocked, future) => {
        const framing = { doNothing, risk, blocked, future };
        if (validate(framing) === true) return;
        refused += 1;
        expect(hollowIn(framing)).not.toEqual([]);
      }),
      { numRuns: 1500, seed: 5 },
    );
    expect(refused).toBeGreaterThan(300);
  });
});

function format(value: unknown): unknown {
  return evaluate(expressions.formatter, { value: fromJson(value), fieldId: 'customfield_10020' }, AT).value;
}

describe('the formatter', () => {
  test('shows the labelled form with absolute dates, each answer with one end mark', () => {
    const value = {
      deadline: '2026-11-12',
      doNothing: 'We run unsupported.',
      risk: ' risk of outage increases ',
      blockedIssues: ['SHOP-61'],
      blocked: 'paying by card?',
      future: 'every report',
      costLow: 4000,
    };
    expect(format(value)).toBe(
      'By 2026-11-12. If we do nothing: We run unsupported. Risk: risk of outage increases. ' +
        'Blocked: SHOP-61, paying by card? Later: every report.',
    );
  });

  test.each([null, undefined, {}, { doNothing: ' ', blockedIssues: [] }])('shows nothing for %j', (value) => {
    expect(format(value)).toBe('');
  });

  test('says what somebody will answer later', () => {
    expect(format({ laterReason: 'incident', laterUntil: '2026-10-08' })).toBe('Answer later: incident.');
  });
});
