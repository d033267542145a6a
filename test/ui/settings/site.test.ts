import * as fc from 'fast-check';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import type { Policy, TypeEnforcement } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { aboveCap } from '../../../static/settings/site/above-cap';
import { findProjects, PAGE_SIZE } from '../../../static/settings/site/find-projects';
import { loadProjects, type ListedProject } from '../../../static/settings/policy/load-projects';
import { switchOn } from '../../../static/settings/site/switch-on';
import { placeOf } from '../../../static/settings/place';
import { doubleOf, PEOPLE, SHOP, SITE_START, shops, TODAY } from './shops';

const aProject = (number: number, more: Partial<ListedProject> = {}): ListedProject => ({
  id: String(number),
  key: `P${number}`,
  name: `Project ${number}`,
  typeKey: 'software',
  mode: 'off',
  stored: undefined,
  mayAdminister: true,
  isBacklog: true,
  ...more,
});

describe('the list of projects', () => {
  test('tells each project’s mode and kind, in two calls', async () => {
    const { double, as } = doubleOf(
      shops({ PAY: storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require' }), HELP: 7 }),
    );
    const projects = await loadProjects(as(PEOPLE.admin));
    expect(projects.map(({ key, mode, isBacklog, mayAdminister }) => [key, mode, isBacklog, mayAdminister])).toEqual([
      ['HELP', 'unreadable', false, true],
      ['PAY', 'require', true, true],
      ['SHOP', 'off', true, true],
    ]);
    expect(double.ledger.entries).toHaveLength(2);
  });

  test('says where somebody may change nothing', async () => {
    const projects = await loadProjects(doubleOf(shops()).as(PEOPLE.developer));
    expect(projects.map(({ mayAdminister }) => mayAdminister)).toEqual([false, false, false]);
  });

  test('is found by kind, name and key', () => {
    const projects = [
      aProject(1),
      aProject(2, { name: 'Storefront', key: 'SHOP' }),
      aProject(3, { typeKey: 'service_desk' }),
    ];
    const keys = (kind: string, typed: string) =>
      findProjects(projects, { kind, typed, page: 0 }).shown.map(({ key }) => key);
    expect(keys('software', '')).toEqual(['P1', 'SHOP']);
    expect(keys('', 'store')).toEqual(['SHOP']);
    expect(keys('', 'p3')).toEqual(['P3']);
    expect(keys('business', '')).toEqual([]);
  });

  test('shows every project on exactly one page, and never an empty page', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.integer({ min: -2, max: 9 }), (count, page) => {
        const projects = Array.from({ length: count }, (_, at) => aProject(at));
        const pages = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, at) =>
          findProjects(projects, { kind: '', typed: '', page: at }),
        );
        expect(pages.flatMap(({ shown }) => shown)).toEqual(projects);
        expect(pages.map(({ hasNext }) => hasNext)).toEqual(pages.map((_, at) => at < pages.length - 1));
        const some = findProjects(projects, { kind: '', typed: '', page });
        expect(some.shown.length > 0).toBe(count > 0);
        expect(some.to - some.from + 1).toBe(some.shown.length);
      }),
    );
  });
});

describe('switching a project on', () => {
  test('advises with the project’s own ids, and keeps what it was set to before', async () => {
    const before = storedPolicy({ ...DEFAULT_POLICY, staleAfterDays: 30 });
    const { as } = doubleOf(shops({ SHOP: before }));
    const jira = as(PEOPLE.admin);
    expect(await switchOn(jira, { id: SHOP, stored: before }, TODAY, SITE_START)).toMatchObject({ kind: 'saved' });
    const { policy, problem } = policyInForce(await jira.projectProperty(SHOP, 'stakes.policy'));
    expect([policy.enforcement, policy.staleAfterDays, problem]).toEqual(['advise', 30, undefined]);
    expect(policy.rule.rows[0]?.is[0]).toHaveProperty('id');
  });

  test('begins with what projects of the site begin with, but never with more than to advise', async () => {
    const jira = doubleOf(shops()).as(PEOPLE.admin);
    const start = async () => ({ ...(await SITE_START()), enforcement: 'require' as const, staleAfterDays: 45 });
    await switchOn(jira, { id: SHOP, stored: undefined }, TODAY, start);
    const { policy } = policyInForce(await jira.projectProperty(SHOP, 'stakes.policy'));
    expect([policy.enforcement, policy.staleAfterDays]).toEqual(['advise', 45]);
    expect(policy.rule.rows[0]?.is[0]).toHaveProperty('id');
  });

  test('is told, not done, where the settings changed since the list was read', async () => {
    const theirs = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require' });
    const jira = doubleOf(shops({ SHOP: theirs })).as(PEOPLE.admin);
    expect(await switchOn(jira, { id: SHOP, stored: undefined }, TODAY, SITE_START)).toEqual({
      kind: 'conflict',
      stored: theirs,
    });
    expect(await jira.projectProperty(SHOP, 'stakes.policy')).toEqual(theirs);
  });

  test('is refused to whoever doesn’t administer the project, or can’t see it', async () => {
    const { as } = doubleOf(shops());
    const ask = { id: SHOP, stored: undefined };
    await expect(switchOn(as(PEOPLE.developer), ask, TODAY, SITE_START)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(switchOn(as(PEOPLE.outsider), ask, TODAY, SITE_START)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

test('projects that have more than the site lets them choose are found, by a mode of one type as well', () => {
  const withMode = (number: number, policy: Partial<Policy>) =>
    aProject(number, { stored: storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise', ...policy }) });
  const projects = [
    withMode(1, { enforcement: 'require' }),
    withMode(2, { enforcementByType: [{ id: '10002', name: 'Technical task', enforcement: 'require' }] }),
    withMode(3, {}),
    aProject(4),
    aProject(5, { stored: { version: 7 }, mode: 'unreadable' }),
  ];
  const above = (cap: TypeEnforcement) => aboveCap(projects, cap).map(({ key }) => key);
  expect([above('advise'), above('gate'), above('require')]).toEqual([['P1', 'P2'], ['P1', 'P2'], []]);
});

describe('where the bundle stands', () => {
  test.each([
    [
      { type: 'jira:projectSettingsPage', project: { id: '30000', key: 'SHOP' } },
      { kind: 'project', projectId: '30000' },
    ],
    [{ type: 'jira:projectSettingsPage' }, { kind: 'elsewhere' }],
    [{ type: 'jira:adminPage' }, { kind: 'site' }],
    [{ type: 'jira:globalPage' }, { kind: 'elsewhere' }],
    [{}, { kind: 'elsewhere' }],
  ])('%j', (extension, place) => expect(placeOf(extension)).toEqual(place));
});
