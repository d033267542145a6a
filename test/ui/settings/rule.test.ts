import * as fc from 'fast-check';
import { anyOf, isAnyOf } from '../../../src/core/query/jql';
import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import { ROW_FACTS, type TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { searchUpTo } from '../../../src/jira/search-all';
import { countItems } from '../../../static/settings/count-items';
import { loadSettings } from '../../../static/settings/policy/load-settings';
import { addOperand, addRow, moveRow, removeOperand, removeRow } from '../../../static/settings/rule/edit-rule';
import { knownParents } from '../../../static/settings/rule/known-parents';
import { openItems, previewQueries } from '../../../static/settings/rule/preview-queries';
import { suspects } from '../../../static/settings/rule/review';
import { doubleOf, newTask, PEOPLE, SHOP, shops, SITE_START } from './shops';

const named = (...names: string[]) => names.map((name) => ({ name }));
const rule: TechnicalRule = {
  rows: [
    { by: 'type', is: named('Task') },
    { by: 'label', is: named('upgrade', 'eol') },
  ],
  never: ['epic'],
};
const aRule: fc.Arbitrary<TechnicalRule> = fc.record({
  rows: fc.array(
    fc.record({
      by: fc.constantFrom(...ROW_FACTS),
      is: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }).map((names) => named(...names)),
    }),
    { maxLength: 5 },
  ),
  never: fc.constant(['epic' as const]),
});

describe('editing the rule', () => {
  test('a row moves by one place, and not past the ends', () => {
    expect(moveRow(rule, 1, -1).rows.map(({ by }) => by)).toEqual(['label', 'type']);
    expect(moveRow(rule, 0, -1)).toBe(rule);
    expect(moveRow(rule, 1, 1)).toBe(rule);
  });

  test('a move and the move back leave the rule as it was, and no move loses a row', () => {
    fc.assert(
      fc.property(aRule, fc.nat(5), fc.constantFrom<(1 | -1)[]>(1, -1), (before, at, by) => {
        const after = moveRow(before, at, by);
        expect(new Set(after.rows)).toEqual(new Set(before.rows));
        if (after !== before) expect(moveRow(after, at + by, by === 1 ? -1 : 1)).toEqual(before);
      }),
    );
  });

  test('a row that loses its last name goes; others keep the rest', () => {
    expect(removeOperand(rule, 0, 0)).toEqual(removeRow(rule, 0));
    expect(removeOperand(rule, 1, 0).rows[1]).toEqual({ by: 'label', is: named('eol') });
    expect(removeOperand(rule, 9, 0)).toBe(rule);
  });

  test('a name is added once, in any case', () => {
    expect(addOperand(rule, 1, { name: 'EOL' })).toBe(rule);
    expect(addOperand(rule, 1, { name: 'debt' }).rows[1]?.is).toEqual(named('upgrade', 'eol', 'debt'));
    expect(addRow(rule, 'component', { id: '1', name: 'Cart' }).rows).toHaveLength(3);
  });
});

describe('the preview', () => {
  const shopAs = async (accountId: string) => {
    const jira = doubleOf(shops()).as(accountId);
    const settings = await loadSettings(jira, SHOP, SITE_START);
    if (!settings) throw new Error('The shop is missing.');
    return { jira, settings };
  };

  test('counts what each row finds by itself, and every item once in the total', async () => {
    const { jira, settings } = await shopAs(PEOPLE.admin);
    const queries = previewQueries(SHOP, settings.policy.rule, { ...settings.names, parents: [] });
    const found = await Promise.all([queries.total, ...queries.rows].map((query) => countItems(jira, query)));
    expect(found.map(({ count }) => count)).toEqual([5, 2, 4]);
    for (const { count, isAbout, newest } of found) expect([count, isAbout]).toEqual([newest.length, false]);
  });

  test.each(['too-low', 'too-high'] as const)(
    'says “about” beyond a page, and no less than it found, where Jira counts %s',
    async (reading) => {
      const site = shops();
      for (let number = 1; number <= 101; number += 1) site.issues.push(newTask(number, number));
      const { double, as } = doubleOf(site);
      double.levers['approximate-count'] = reading;
      const { count, isAbout } = await countItems(as(PEOPLE.admin), isAnyOf('project', [{ id: SHOP }]));
      expect(isAbout).toBe(true);
      expect(count).toBeGreaterThan(100);
    },
  );

  test('finds exactly what the core calls technical, for parents and components too', async () => {
    const { jira, settings } = await shopAs(PEOPLE.admin);
    const { issues } = await searchUpTo(jira, openItems(SHOP), 100);
    const wider: TechnicalRule = {
      never: ['subtask', 'epic'],
      rows: [
        { by: 'component', is: [{ id: '501', name: 'Checkout' }, { name: 'Gone' }] },
        { by: 'parent', is: named('SHOP-10', 'SHOP-999', 'not a key') },
      ],
    };
    for (const tried of [settings.policy.rule, wider]) {
      const parents = await knownParents(jira, tried);
      const { total } = previewQueries(SHOP, tried, { ...settings.names, parents });
      const found = (await searchUpTo(jira, total, 100)).issues.map(({ issue }) => issue.key);
      const technical = issues.filter(({ issue }) => isTechnical(issue, tried).technical);
      expect(found.toSorted()).toEqual(technical.map(({ issue }) => issue.key).toSorted());
      expect(found.length).toBeGreaterThan(2);
    }
  });

  test('asks for nothing that Jira would refuse', async () => {
    const { jira, settings } = await shopAs(PEOPLE.admin);
    const queries = previewQueries(SHOP, DEFAULT_RULE, { ...settings.names, parents: [] });
    expect(await jira.jqlProblems(queries.total)).toEqual([]);
    expect(await jira.jqlProblems(anyOf([isAnyOf('issuetype', ['Chore'])]))).not.toEqual([]);
  });

  test('the items that only look technical are those that no row matches, without epics', async () => {
    const { jira, settings } = await shopAs(PEOPLE.admin);
    const issues = (await searchUpTo(jira, openItems(SHOP), 100)).issues.map(({ issue }) => issue);
    const found = suspects(issues, settings.policy.rule);
    expect(found.map(({ key }) => key)).toEqual(['SHOP-8', 'SHOP-7']);
    expect(found[1]?.words).toEqual(['Update', 'API v3']);
    expect(suspects(issues, addRow(settings.policy.rule, 'type', { name: 'Story' }))).toEqual([]);
  });
});

describe('the settings of a project', () => {
  test('start from the default, off, with the names of this project', async () => {
    const settings = await loadSettings(doubleOf(shops()).as(PEOPLE.admin), SHOP, SITE_START);
    expect(settings).toMatchObject({ stored: undefined, mayAdminister: true, unreadable: false });
    expect(settings?.policy.enforcement).toBe('off');
    expect(settings?.policy.rule.rows[0]?.is[0]).toHaveProperty('id');
    expect(settings?.policy.rule.rows[1]?.is.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['tech-debt', 'Tech-Debt']),
    );
  });

  test('are read-only for whoever works there, and not there for an outsider', async () => {
    const { as } = doubleOf(shops());
    expect(await loadSettings(as(PEOPLE.developer), SHOP, SITE_START)).toMatchObject({ mayAdminister: false });
    expect(await loadSettings(as(PEOPLE.outsider), SHOP, SITE_START)).toBeUndefined();
  });

  test('that cannot be read are kept, named, and advise', async () => {
    const stored = { version: 1, staleAfterDays: 'ninety' };
    const settings = await loadSettings(doubleOf(shops({ SHOP: stored })).as(PEOPLE.admin), SHOP, SITE_START);
    expect(settings).toMatchObject({ stored, unreadable: true, policy: { enforcement: 'advise' } });
    expect(settings?.problem).toMatch(/staleAfterDays/);
  });
});
