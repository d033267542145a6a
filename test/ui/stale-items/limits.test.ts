import * as fc from 'fast-check';
import type { Site } from '../../../sandbox/jira/site';
import type { GadgetConfiguration } from '../../../static/stale-items/gadget-configuration';
import { thresholdDays } from '../../../src/core/stakes/assessment';
import { ORIGINS } from '../../../src/core/framing/framing';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { searchUpTo } from '../../../src/jira/search-all';
import { itemsOf, type IndexView } from '../../../static/stale-items/index/index-clauses';
import { judgedItem, type JudgedItem, type WholeItem } from '../../../static/stale-items/items/judged-item';
import { limitsOf } from '../../../static/stale-items/items/limits';
import { notUpdated } from '../../../static/stale-items/index/not-updated';
import { readItems } from '../../../static/stale-items/reading/read-items';
import { scopeClause } from '../../../static/stale-items/index/scope-clause';
import { scopeProjects, type ScopeProject } from '../../../static/stale-items/items/scope-projects';
import { rowTexts } from '../../../static/stale-items/lists/row-texts';
import { updatedWouldShow } from '../../../static/stale-items/lists/updated-would-show';
import { TEXTS } from '../../../static/stale-items/texts';
import { anItem } from './an-item';
import { readsAs } from './gadget-reads';
import { AT, gadgetSite } from './gadget-site';
import { sweptSite } from './swept';

const project = (id: string, policy: Partial<Policy>): ScopeProject => ({
  id,
  key: id,
  issueTypes: [],
  policy: { policy: { ...DEFAULT_POLICY, ...policy } },
});
const inScope = (...on: readonly ScopeProject[]) => ({ on, offKeys: [], invisible: 0 });
const NINETY = project('1', {});
const SIXTY = project('2', { staleAfterDays: 60 });
const BY_ORIGIN = project('3', { staleAfterDaysByOrigin: { debt: 30, upkeep: 180 } });

function soonDue(item: WholeItem): JudgedItem {
  const issue = { ...item.facts.issue, framing: { deadline: '2026-10-10' } };
  return judgedItem({ ...item.facts, issue });
}

function withThreshold(item: JudgedItem, thresholdDays: number): JudgedItem {
  const { assessment } = item;
  return { ...item, assessment: { ...assessment, staleness: { ...assessment.staleness, thresholdDays } } };
}

describe('the limits of a gadget', () => {
  test.each([
    ['one project', inScope(NINETY), undefined, { usual: 90, least: 90, most: 90, differ: false }],
    ['two projects', inScope(NINETY, SIXTY), undefined, { usual: 60, least: 60, most: 90, differ: true }],
    ['limits by origin', inScope(BY_ORIGIN), undefined, { usual: 90, least: 30, most: 180, differ: true }],
    ['more days asked for', inScope(BY_ORIGIN), 120, { usual: 120, least: 120, most: 180, differ: true }],
    ['fewer days asked for', inScope(NINETY), 10, { usual: 90, least: 90, most: 90, differ: false }],
    ['no project', inScope(), undefined, { usual: 0, least: 0, most: 0, differ: false }],
  ])('%s', (_, projects, asksForDays, limits) => {
    expect(limitsOf(projects, [anItem(10)], asksForDays)).toEqual(limits);
  });

  test('are the rows’ own until the projects are read, but for what a deadline hides', () => {
    const ninety = { usual: 90, least: 90, most: 90, differ: false };
    const hidden = withThreshold(soonDue(anItem(40)), 200);
    expect(limitsOf(undefined, [anItem(100), hidden], undefined)).toEqual(ninety);
    expect(limitsOf(undefined, [hidden], undefined)).toMatchObject({ usual: 200 });
  });

  test('stand beside each row where they differ, and above all rows', () => {
    const [one, several] = [limitsOf(inScope(NINETY), [], undefined), limitsOf(inScope(BY_ORIGIN), [], undefined)];
    const say = TEXTS.ofList['not-refined'].inList;
    expect([say(one, false), say(one, true), say(several, false), say(several, true)]).toEqual([
      'not refined for 90 days or more',
      'not refined for 90 days or more, or sooner before a deadline',
      'not refined within their limits of 30 to 180 days',
      'not refined within their limits of 30 to 180 days, or shorter before a deadline',
    ]);
    expect([TEXTS.ageLimit(one), TEXTS.ageLimit(several)]).toEqual([
      'line = 90 days',
      'line = 90 days; limits here go from 30 to 180 days',
    ]);
    const cell = (item: JudgedItem, { differ }: typeof one) =>
      rowTexts(item, { timeZone: 'UTC' }, differ).staleness.cell;
    expect([cell(anItem(100), one), cell(anItem(100), several), cell(soonDue(anItem(40)), one)]).toEqual([
      '100 days, since creation',
      '100 days, since creation, limit 90',
      '40 days, limit 30',
    ]);
  });
});

describe('“updated” in the index', () => {
  const FIELDS = {
    framing: { id: 'customfield_10101', name: '' },
    storyPoints: [],
    sprint: { id: 'customfield_10020', name: '' },
  };
  const SHOP: GadgetConfiguration = {
    scope: { by: 'projects', projectIds: ['1'] },
    includeActiveSprints: false,
    allOpenItems: false,
  };
  let site: Site;
  let items: readonly JudgedItem[];

  beforeAll(async () => {
    const before = gadgetSite();
    for (const [at, issue] of before.issues.filter(({ key }) => key.startsWith('SHOP-1')).entries()) {
      const origin = ORIGINS[at % (ORIGINS.length + 1)];
      if (origin) issue.custom['customfield_10101'] = { doNothing: 'Carts are lost', origin };
      issue.updatedMs = AT.getTime() - (10 + 10 * at) * 86_400_000;
    }
    site = await sweptSite({ site: before });
    const { reads } = readsAs('sam', [], site);
    const read = await readItems(
      reads,
      SHOP,
      scopeClause(SHOP, FIELDS),
      await scopeProjects(reads.jira, ['1']),
      AT.getTime(),
    );
    items = read.items;
  });

  const days = fc.integer({ min: 1, max: 120 });
  const policies = fc.record({
    staleAfterDays: days,
    staleAfterDaysByOrigin: fc.record(
      { enabler: days, upkeep: days, 'external-change': days, debt: days },
      { requiredKeys: [] },
    ),
  });

  test('finds what the rows tell, whatever the limits are', async () => {
    const { reads } = readsAs('sam', [], site);
    const found = new Set<number>();
    await fc.assert(
      fc.asyncProperty(policies, fc.option(days), fc.boolean(), async (policy, asksFor, another) => {
        const listed = { allOpenItems: false, thresholdDays: asksFor ?? undefined };
        const view: IndexView = { scope: scopeClause(SHOP, FIELDS), listed, fields: FIELDS, nowMs: AT.getTime() };
        const shop = project('1', policy);
        const keysOf = async (jql: ReturnType<typeof notUpdated>) =>
          (await searchUpTo(reads.jira, jql, 100, { siteFields: FIELDS })).issues.map(({ issue }) => issue.key);
        const stale = new Set(await keysOf(itemsOf('not-refined', view)));
        const judged = items
          .filter(({ facts }) => stale.has(facts.issue.key))
          .map((item) => withThreshold(item, thresholdDays(shop.policy.policy, item.facts.issue.framing?.origin)));
        const { shown } = updatedWouldShow(judged, listed.thresholdDays);
        const keys = await keysOf(notUpdated(another ? [SIXTY, shop] : [shop], view));
        expect(keys.sort()).toEqual(shown.map(({ facts }) => facts.issue.key).sort());
        found.add(keys.length);
      }),
      { numRuns: 100 },
    );
    expect(found.size).toBeGreaterThan(5);
  });

  test('asks one question where there is one limit', () => {
    const view: IndexView = { scope: scopeClause(SHOP, FIELDS), listed: SHOP, fields: FIELDS, nowMs: AT.getTime() };
    expect(notUpdated([NINETY, { ...NINETY, id: '4' }], view)).toMatch(
      /stakesStaleOn <= "2026-10-01" AND updated <= "-90d"$/,
    );
    expect(notUpdated([], view)).toContain('created < "1970-01-01"');
  });
});
