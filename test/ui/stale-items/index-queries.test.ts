import * as fc from 'fast-check';
import type { Site } from '../../../sandbox/jira/site';
import type { GadgetConfiguration } from '../../../static/stale-items/gadget-configuration';
import { ORIGINS } from '../../../src/core/framing/framing';
import { OPEN } from '../../../src/core/query/jql';
import { searchUpTo } from '../../../src/jira/search-all';
import {
  itemsAskedFor,
  lookingItems,
  queriesInOrder,
  type IndexView,
} from '../../../static/stale-items/index/index-clauses';
import type { JudgedItem } from '../../../static/stale-items/items/judged-item';
import { readItems } from '../../../static/stale-items/reading/read-items';
import { scopeClause } from '../../../static/stale-items/index/scope-clause';
import { scopeProjects } from '../../../static/stale-items/items/scope-projects';
import { ageRanges } from '../../../static/stale-items/lists/ages';
import { URGENT_FIRST } from '../../../static/stale-items/lists/list';
import { inOrder, isAskedFor, type ListAsk } from '../../../static/stale-items/lists/list-ask';
import { LISTS, listOf } from '../../../static/stale-items/lists/lists';
import type { Reads } from '../../../static/stale-items/items/reads';
import { readsAs } from './gadget-reads';
import { AT, FRAMING_FIELD, gadgetSite } from './gadget-site';
import { sweptSite } from './swept';

const FIELDS = {
  framing: { id: 'customfield_10101', name: '' },
  storyPoints: [{ id: 'customfield_10016', name: '' }],
  sprint: { id: 'customfield_10020', name: '' },
};

/** Days for which answers were promised, by the items' ids: two are over, one is today. */
const PROMISES: Readonly<Record<string, string>> = {
  14: '2026-09-30',
  20: '2026-08-03',
  17: '2026-10-08',
  12: '2026-10-01',
};

/** Deadlines by the items' ids: over, within sixty days (the last of them), and beyond. */
const DEADLINES: Readonly<Record<string, string>> = {
  22: '2026-09-12',
  18: '2026-11-30',
  19: '2026-12-01',
  15: '2027-06-30',
};

function withDays(site: Site): Site {
  for (const issue of site.issues) {
    const [laterUntil, deadline] = [PROMISES[issue.id], DEADLINES[issue.id]];
    if (laterUntil !== undefined) issue.custom[FRAMING_FIELD] = { laterReason: 'incident', laterUntil };
    if (deadline !== undefined) issue.custom[FRAMING_FIELD] = { doNothing: 'Logins stop', deadline };
  }
  return site;
}

const ITEM_LISTS = LISTS.filter((list) => list !== 'looks-technical');

/** Jira puts ties in the order of keys whichever way a list goes; the core turns them round with it. */
const hasTiesByKey = ({ by, descending }: ListAsk['sorting']) =>
  by === 'age' ? descending : by === 'item' || !descending;

/** What the queries of a list find, one after another. */
async function read({ jira }: Reads, ask: ListAsk, view: IndexView) {
  const each = queriesInOrder(ask, view).map((jql) => searchUpTo(jira, jql, 100, { siteFields: FIELDS }));
  return (await Promise.all(each)).flatMap(({ issues }) => issues);
}

describe('the index, asked for a list', () => {
  let site: Site;
  let items: readonly JudgedItem[];
  const SHOP: GadgetConfiguration = {
    scope: { by: 'projects', projectIds: ['1'] },
    includeActiveSprints: false,
    allOpenItems: false,
  };

  beforeAll(async () => {
    site = await sweptSite({ site: withDays(gadgetSite()) });
    const { reads } = readsAs('sam', [], site);
    const projects = await scopeProjects(reads.jira, ['1']);
    const everything = { ...SHOP, allOpenItems: true };
    const read = await readItems(reads, everything, scopeClause(SHOP, FIELDS), projects, AT.getTime());
    items = read.items;
  });

  const asks: fc.Arbitrary<ListAsk> = fc.record({
    list: fc.constantFrom(...ITEM_LISTS),
    filter: fc.record(
      {
        projectId: fc.constantFrom('1'),
        componentId: fc.constantFrom('77'),
        origin: fc.constantFrom(...ORIGINS, 'none' as const),
        ages: fc.constantFrom(...ageRanges(90), ...ageRanges(35)),
      },
      { requiredKeys: [] },
    ),
    sorting: fc.oneof(
      fc.record({
        by: fc.constantFrom('item' as const, 'age' as const, 'deadline' as const),
        descending: fc.boolean(),
      }),
      fc.constantFrom('due' as const, 'urgency' as const).map((by) => ({ by, descending: false }) as const),
    ),
  });

  test('finds what the core puts in it, in the order that was asked for', async () => {
    const { reads } = readsAs('sam', [], site);
    const found = new Set<number>();
    await fc.assert(
      fc.asyncProperty(asks, fc.boolean(), fc.option(fc.integer({ min: 1, max: 130 })), async (ask, all, days) => {
        const listed = { allOpenItems: all, thresholdDays: days ?? undefined };
        const view: IndexView = { scope: scopeClause(SHOP, FIELDS), listed, fields: FIELDS, nowMs: AT.getTime() };
        const issues = await read(reads, ask, view);
        const wanted = inOrder(
          items.filter((item) => isAskedFor(ask, item, listed)),
          ask.sorting,
        ).map(({ facts }) => facts.issue.key);
        const keys = issues.map(({ issue }) => issue.key);
        expect(new Set(keys)).toEqual(new Set(wanted));
        if (hasTiesByKey(ask.sorting)) expect(keys).toEqual(wanted);
        found.add(keys.length);
      }),
      { numRuns: 150 },
    );
    expect(found.size).toBeGreaterThan(3);
  });

  test('puts a date that passed or is near before all else, and a later one among those that have none', async () => {
    const { reads } = readsAs('sam', [], site);
    const view: IndexView = { scope: scopeClause(SHOP, FIELDS), listed: SHOP, fields: FIELDS, nowMs: AT.getTime() };
    const issues = await read(reads, { list: 'not-refined', filter: {}, sorting: URGENT_FIRST }, view);
    expect(issues.map(({ issue }) => issue.id)).toEqual([
      '22',
      '30',
      '18',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '19',
      '20',
      '21',
    ]);
  });

  test('puts broken promises before all else that is not answered, then promises, then what was stale first', async () => {
    const { reads } = readsAs('sam', [], site);
    const view: IndexView = { scope: scopeClause(SHOP, FIELDS), listed: SHOP, fields: FIELDS, nowMs: AT.getTime() };
    const list = 'not-answered';
    const issues = await read(reads, { list, filter: {}, sorting: listOf(list).sorting }, view);
    expect(issues.map(({ issue }) => issue.id).slice(0, 7)).toEqual(['20', '14', '12', '17', '22', '11', '13']);
  });

  test('is one query for each list', () => {
    const view: IndexView = { scope: OPEN, listed: SHOP, fields: FIELDS, nowMs: AT.getTime() };
    const of = (list: ListAsk['list']) => itemsAskedFor({ list, filter: {}, sorting: URGENT_FIRST }, view);
    const technical = 'statusCategory != Done AND stakesTechnical = "yes"';
    expect([...ITEM_LISTS.map(of), lookingItems(view)]).toEqual([
      `${technical} AND stakesStaleOn <= "2026-10-01"`,
      `${technical} AND stakesDeadline < "9999-12-30"`,
      `${technical} AND (stakesFraming = "open" OR stakesFraming = "partial" OR stakesFraming = "later")`,
      `${technical} AND cf[10016] IS EMPTY`,
      'statusCategory != Done AND stakesTechnical = "looks"',
    ]);
  });
});
