import * as fc from 'fast-check';
import { aProject, aSite, type Site } from '../../sandbox/jira/site';
import { anIssue, type Issue } from '../../sandbox/jira/site/issue';
import { aUser } from '../../sandbox/jira/site/people';
import { STANDARD, STANDARD_TYPES } from '../../sandbox/jira/site/standard';
import type { Framing } from '../../src/core/framing/framing';
import type { Policy } from '../../src/core/policy/policy';
import { TYPE_ENFORCEMENTS } from '../../src/core/policy/policy';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import type { Operand, RuleRow, TechnicalRule } from '../../src/core/technical-rule/rule';
import { resolveRule } from '../../src/core/technical-rule/resolve-names';
import { NOW } from '../fakes/shop-backlog';

export const SHOP = '30000';
export const ANA = 'acc-ana';

/** Labels as people write them: cases, quotes, words of JQL, scripts, signs that Unicode folds in more than one way. */
const LABELS = [
  'tech-debt',
  'Tech-Debt',
  'TECH-DEBT',
  'upgrade',
  'a"b\\',
  "it's",
  '100%',
  '(x)OR(y)',
  'AND',
  'EMPTY',
  'null',
  '-1',
  '10005',
  'déjà-vu',
  'DÉJÀ-VU',
  'straße',
  'STRASSE',
  '技術的負債',
  '🚀',
  'a:b;c,d',
];

const COMPONENTS = [
  { id: '20001', name: 'Checkout' },
  { id: '20002', name: 'Cart "old" \\ (2019)' },
  { id: '20003', name: 'Zahlungen & Überweisungen' },
  { id: '20004', name: 'checkout v2' },
];

/** A second type of the same name, as team-managed projects bring them. */
const SECOND = { id: '10012', name: 'technical TASK', description: '', hierarchyLevel: 0 };
const TYPES = [...STANDARD_TYPES, SECOND];
const WORK_TYPES = TYPES.filter(({ id }) => id !== STANDARD.types.epic);

export const EPICS = ['25001', '25002'];
const epic = (id: string, number: number): Issue =>
  anIssue({
    id,
    key: `SHOP-${number}`,
    projectId: SHOP,
    issueTypeId: STANDARD.types.epic,
    statusId: STANDARD.statuses.toDo,
    summary: `Order history ${number}`,
    createdMs: NOW.getTime(),
  });

/** Issues that carry few of these or many, and some that lack everything an issue may lack. */
export const anyOddIssues = (count: number): fc.Arbitrary<readonly Issue[]> =>
  fc
    .array(
      fc.record({
        issueTypeId: fc.constantFrom(...WORK_TYPES.map(({ id }) => id), STANDARD.types.technicalTask),
        labels: fc.subarray(LABELS, { maxLength: 3 }),
        componentIds: fc.subarray(
          COMPONENTS.map(({ id }) => id),
          { maxLength: 2 },
        ),
        parentId: fc.option(fc.constantFrom(...EPICS), { nil: undefined }),
      }),
      { minLength: count, maxLength: count },
    )
    .map((drafts) =>
      drafts.map(({ parentId, issueTypeId, ...more }, at) =>
        anIssue(
          {
            id: String(20_001 + at),
            key: `SHOP-${at + 1}`,
            projectId: SHOP,
            issueTypeId,
            statusId: STANDARD.statuses.toDo,
            summary: 'Replace the session store',
            createdMs: NOW.getTime() - 1000,
          },
          { ...more, ...(parentId === undefined ? {} : { parentId }) },
        ),
      ),
    );

/** SHOP with these issues, and two epics above some of them. */
export function oddSite(issues: readonly Issue[]): Site {
  return aSite({
    users: [aUser(ANA, 'Ana')],
    issueTypes: TYPES,
    projects: [aProject(SHOP, 'SHOP', 'Shop', { components: COMPONENTS, issueTypeIds: TYPES.map(({ id }) => id) })],
    issues: [...issues, ...EPICS.map((id, at) => epic(id, 9_001 + at))],
  });
}

const GONE: readonly Operand[] = [{ id: '19999', name: 'Gone' }, { name: 'Gone' }, { name: 'gone"; DROP' }];

const operands = (things: readonly Operand[]) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...things) },
      { weight: 2, arbitrary: fc.constantFrom(...things.map(({ name }) => ({ name: name.toUpperCase() }))) },
      { weight: 1, arbitrary: fc.constantFrom(...GONE) },
    ),
    { maxLength: 4 },
  );

const row = (by: RuleRow['by'], things: readonly Operand[]) => fc.record({ by: fc.constant(by), is: operands(things) });

/** Rules that name by id, by name in any case, what was deleted and what never was; tied to the site as when saved. */
export const anyOddRule: fc.Arbitrary<TechnicalRule> = fc
  .record({
    rows: fc.array(
      fc.oneof(
        row(
          'type',
          WORK_TYPES.map(({ id, name }) => ({ id, name })),
        ),
        row(
          'label',
          LABELS.map((name) => ({ name })),
        ),
        row('component', COMPONENTS),
        row(
          'parent',
          EPICS.map((id, at) => ({ id, name: `SHOP-${9_001 + at}` })),
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    never: fc.subarray(['subtask', 'epic'] as const),
    neverTypes: fc.subarray([
      { id: STANDARD.types.bug, name: 'Bug' },
      { id: '19999', name: 'Gone' },
    ]),
  })
  .map((rule) => resolveRule(rule, { types: TYPES, labels: LABELS, components: COMPONENTS }));

/** Policies that block somewhere, with types of a milder or a stricter mode. */
export const anyBlockingPolicy = (rule: TechnicalRule): fc.Arbitrary<Policy> =>
  fc
    .record({
      enforcement: fc.constantFrom('require', 'gate', 'advise'),
      enforcementByType: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(STANDARD.types.story, STANDARD.types.technicalTask, '19999'),
          name: fc.constant('Type'),
          enforcement: fc.constantFrom(...TYPE_ENFORCEMENTS),
        }),
        { selector: ({ id }) => id, maxLength: 2 },
      ),
    })
    .map((chosen) => ({ ...DEFAULT_POLICY, ...chosen, rule }));

const ANSWERS = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };

/** From nothing to everything answered; what is no object at all is there as well. */
export const anyOddFraming: fc.Arbitrary<Framing | null> = fc.constantFrom(
  null,
  {},
  { ...ANSWERS, risk: '  ' },
  { ...ANSWERS, blocked: '', blockedIssues: [] },
  { ...ANSWERS, blocked: '', blockedIssues: ['SHOP-2'] },
  ANSWERS,
);
