import type { AppModules } from '../../sandbox/app-modules';
import { createClock } from '../../sandbox/clock';
import { jiraModulesOf } from '../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../sandbox/jira/double';
import { aProject, aSite, type Site } from '../../sandbox/jira/site';
import { anIssue } from '../../sandbox/jira/site/issue';
import { aUser } from '../../sandbox/jira/site/people';
import { STANDARD, STANDARD_SCREEN } from '../../sandbox/jira/site/standard';
import type { Principal } from '../../sandbox/jira-door';
import { anyOf, isAnyOf, isText, OPEN, orderedBy } from '../../src/core/query/jql';
import { everyPage, searchUpTo } from '../../src/jira/search-all';
import { jiraOverRest } from '../../src/jira/jira-over-rest';
import { inProduction, stakesApp } from '../fakes/stakes-app';
import { transportTo } from '../fakes/transport-to';

const NOW = new Date('2026-10-01T09:00:00Z');
const FRAMING_FIELD = 'customfield_10101';
const DAY_MS = 86_400_000;
const APP = jiraModulesOf(stakesApp());

const issue = (number: number, more: Parameters<typeof anIssue>[1] = {}) =>
  anIssue(
    {
      id: String(20_000 + number),
      key: `SHOP-${number}`,
      projectId: '30000',
      issueTypeId: STANDARD.types.technicalTask,
      statusId: STANDARD.statuses.toDo,
      summary: `Upgrade part ${number}`,
      createdMs: NOW.getTime() - number * DAY_MS,
    },
    more,
  );

/** A shop with 150 issues, a developer who may edit, a reader who may not, and an outsider who sees nothing. */
function aShop({ onScreen = true }: { onScreen?: boolean } = {}): Site {
  const [tab] = STANDARD_SCREEN.tabs;
  const fieldIds = [...(tab?.fieldIds ?? []), ...(onScreen ? [FRAMING_FIELD] : [])];
  const project = aProject('30000', 'SHOP', 'Shop');
  const team = [{ kind: 'user', accountId: 'ana' } as const, { kind: 'user', accountId: 'stakes-app' } as const];
  return aSite({
    users: [
      aUser('ana', 'Ana'),
      aUser('leo', 'Leo'),
      aUser('otto', 'Otto'),
      aUser('bot', 'Robot', { accountType: 'app' }),
    ],
    screens: [{ ...STANDARD_SCREEN, tabs: [{ id: 1, name: 'Fields', fieldIds }] }],
    projects: [
      {
        ...project,
        permissions: {
          ...project.permissions,
          BROWSE_PROJECTS: [...team, { kind: 'user', accountId: 'leo' }],
          EDIT_ISSUES: team,
          LINK_ISSUES: team,
          ADMINISTER_PROJECTS: team,
        },
      },
    ],
    issues: [
      issue(1, {
        custom: { [STANDARD.fields.storyPoints]: 8 },
        labels: ['upgrade'],
        comments: [
          {
            id: '1',
            authorId: 'bot',
            createdMs: NOW.getTime() - DAY_MS,
            updatedMs: NOW.getTime() - DAY_MS,
            body: { type: 'doc', version: 1, content: [] },
            properties: {},
          },
        ],
        histories: [
          {
            id: '501',
            atMs: NOW.getTime() - 5 * DAY_MS,
            authorId: 'ana',
            items: [{ field: 'Story Points', fieldType: 'custom', from: null, to: null, fromText: '5', toText: '8' }],
          },
          {
            id: '502',
            atMs: NOW.getTime() - 2 * DAY_MS,
            authorId: 'bot',
            items: [{ field: 'Link', fieldType: 'jira' }],
          },
        ],
      }),
      ...Array.from({ length: 149 }, (_, at) => issue(at + 2)),
    ],
  });
}

/** The adapter as one of the shop's people, or as the app. */
function shopAs(as: Principal, { modules = APP, ...options }: { onScreen?: boolean; modules?: AppModules } = {}) {
  const double = createJiraDouble({ site: aShop(options), clock: createClock(NOW), app: modules });
  let nowMs = 0;
  const jira = jiraOverRest({
    installed: inProduction,
    requestJira: transportTo((request) => double.handle(request), as, 'function'),
    now: () => nowMs,
    sleep: async (ms) => void (nowMs += ms),
    random: () => 0.5,
  });
  return { jira, double };
}

const ana: Principal = { kind: 'user', accountId: 'ana' };
const leo: Principal = { kind: 'user', accountId: 'leo' };
const otto: Principal = { kind: 'user', accountId: 'otto' };
const app: Principal = { kind: 'app' };

describe('on the sandbox’s Jira', () => {
  test('an issue comes whole, and says who may frame it', async () => {
    const found = await shopAs(ana).jira.issue('SHOP-1');
    expect(found).toMatchObject({
      issue: {
        id: '20001',
        key: 'SHOP-1',
        projectKey: 'SHOP',
        type: { name: 'Technical task', level: 'standard' },
        status: { category: 'new' },
        labels: ['upgrade'],
        storyPoints: 8,
        createdAt: '2026-09-30T09:00:00.000Z',
      },
      framingValue: null,
      editing: 'allowed',
      comments: [{ id: '1', author: { accountId: 'bot', accountType: 'app' } }],
    });
    expect((await shopAs(leo).jira.issue('SHOP-1'))?.editing).toBe('forbidden');
    expect((await shopAs(ana, { onScreen: false }).jira.issue('SHOP-1'))?.editing).toBe('not-on-screen');
  });

  test('absent and invisible are the same answer', async () => {
    expect(await shopAs(otto).jira.issue('SHOP-1')).toBeUndefined();
    expect(await shopAs(ana).jira.issue('SHOP-999')).toBeUndefined();
    expect((await shopAs(otto).jira.search(OPEN)).issues).toEqual([]);
    expect(await shopAs(otto).jira.count(OPEN)).toBe(0);
    expect(await shopAs(otto).jira.namedItems(['SHOP-1'])).toEqual(new Map());
  });

  test('a framing is saved as the viewer, and read back at once', async () => {
    const { jira } = shopAs(ana);
    await jira.saveFraming('20001', { risk: 'Outage' });
    expect((await jira.issue('20001'))?.issue.framing).toEqual({ risk: 'Outage' });
    const [entry] = (await jira.changelogs(['20001'])).get('20001')?.slice(-1) ?? [];
    expect(entry).toMatchObject({ author: { accountId: 'ana' }, items: [{ fieldId: FRAMING_FIELD }] });
    await jira.saveFraming('20001', null);
    expect((await jira.issue('20001'))?.framingValue).toBeNull();
  });

  test('a framing is refused where the field is on no screen, to readers, and for what no one can see', async () => {
    await expect(shopAs(ana, { onScreen: false }).jira.saveFraming('20001', {})).rejects.toThrow(/edit screen/);
    await expect(shopAs(leo).jira.saveFraming('20001', {})).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(shopAs(otto).jira.saveFraming('20001', {})).rejects.toMatchObject({ kind: 'not-found' });
  });

  test('a link reads from the blocking issue to the blocked one, on both', async () => {
    const { jira } = shopAs(ana);
    await jira.linkBlocks('SHOP-1', 'SHOP-2');
    const link = { done: false };
    expect((await jira.issue('SHOP-1'))?.blocksLinks).toMatchObject([{ ...link, direction: 'blocks', key: 'SHOP-2' }]);
    expect((await jira.issue('SHOP-2'))?.blocksLinks).toMatchObject([
      { ...link, direction: 'blocked-by', key: 'SHOP-1' },
    ]);
  });

  test('a search gives every issue once, page by page', async () => {
    const { jira, double } = shopAs(ana);
    double.levers['approximate-count'] = 'exact';
    const jql = orderedBy(OPEN, 'created', 'ASC');
    const all = await searchUpTo(jira, jql, 1_000, { pageSize: 40 });
    expect(new Set(all.issues.map((one) => one.issue.key)).size).toBe(150);
    expect(all).toMatchObject({ skipped: 0, more: false });
    let pages = 0;
    for await (const page of everyPage(jira, jql, { pageSize: 40 })) pages += page.issues.length > 0 ? 1 : 0;
    expect(pages).toBe(4);
    expect(await jira.count(jql)).toBe(150);
  });

  test('a search brings comments and the property along', async () => {
    const { jira, double } = shopAs(ana);
    await jira.saveIssueProperty('20001', 'stakes', { technical: 'yes' });
    double.catchUpSearch();
    const { issues } = await jira.search(isText('key', 'SHOP-1'), { comments: true, stakes: true, description: true });
    expect(issues).toMatchObject([{ stakes: { technical: 'yes' }, comments: [{ id: '1' }], description: '' }]);
  });

  test('changelogs come by issue, bots told apart', async () => {
    const logs = await shopAs(ana).jira.changelogs(['20001', '20002']);
    expect(logs.get('20002')).toEqual([]);
    expect(logs.get('20001')).toMatchObject([
      { id: '501', atMs: NOW.getTime() - 5 * DAY_MS, author: { accountId: 'ana', accountType: 'atlassian' } },
      { id: '502', author: { accountId: 'bot', accountType: 'app' }, items: [{ field: 'Link' }] },
    ]);
    expect((await shopAs(otto).jira.changelogs(['20001'])).get('20001')).toEqual([]);
  });

  test.each([0, 3])(
    'a property is written on many issues through a task polled %i times, and is searchable',
    async (polls) => {
      const { jira, double } = shopAs(app);
      double.faults.taskPolls = polls;
      double.levers['approximate-count'] = 'exact';
      const values = new Map(Array.from({ length: 120 }, (_, at) => [String(20_001 + at), { technical: 'yes' }]));
      expect(await jira.saveIssueProperties('stakes', values)).toEqual([]);
      expect(await jira.issueProperty('20120', 'stakes')).toEqual({ technical: 'yes' });
      double.catchUpSearch();
      expect(await jira.count(isText('stakesTechnical', 'yes'))).toBe(120);
    },
  );

  test('a project holds its policy for whoever may browse it, and takes one from its admins', async () => {
    const { jira } = shopAs(ana);
    expect(await jira.projectProperty('SHOP', 'stakes.policy')).toBeUndefined();
    await jira.saveProjectProperty('SHOP', 'stakes.policy', { mode: 'advise' });
    expect(await jira.projectProperty('30000', 'stakes.policy')).toEqual({ mode: 'advise' });
    expect((await jira.projects({ propertyQuery: '[stakes.policy].mode=advise' })).map(({ key }) => key)).toEqual([
      'SHOP',
    ]);
    await expect(shopAs(leo).jira.saveProjectProperty('SHOP', 'stakes.policy', {})).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  test('a project tells its types and style; an outsider sees none', async () => {
    const project = await shopAs(ana).jira.project('SHOP');
    expect(project).toMatchObject({ id: '30000', style: 'company-managed' });
    expect(project?.issueTypes).toContainEqual({ id: STANDARD.types.epic, name: 'Epic', level: 'epic' });
    expect(await shopAs(otto).jira.project('SHOP')).toBeUndefined();
    expect(await shopAs(otto).jira.projects()).toEqual([]);
    expect(await shopAs(ana).jira.projects({ ids: ['30000'] })).toHaveLength(1);
    expect(await shopAs(ana).jira.components('SHOP')).toEqual([]);
  });

  test('a project tells its kind and statuses, and brings a property along where one is asked for', async () => {
    const { jira } = shopAs(ana);
    await jira.saveProjectProperty('SHOP', 'stakes.policy', { mode: 'advise' });
    const [plain] = await jira.projects();
    expect(plain).toEqual({ id: '30000', key: 'SHOP', name: 'Shop', typeKey: 'software' });
    expect(await jira.projects({ property: 'stakes.policy' })).toEqual([{ ...plain, property: { mode: 'advise' } }]);
    expect(await jira.projects({ property: 'other' })).toEqual([plain]);
    const { issueTypes } = (await jira.project('SHOP')) ?? {};
    expect(await jira.projects({ issueTypes: true })).toEqual([{ ...plain, issueTypes }]);
    expect(await jira.statuses('SHOP')).toContainEqual({ id: STANDARD.statuses.ready, name: 'Ready' });
    const ids = (await jira.statuses('SHOP')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('people are found by name, apps among them', async () => {
    const { jira } = shopAs(ana);
    expect(await jira.findPeople('robo')).toEqual([{ accountId: 'bot', accountType: 'app', displayName: 'Robot' }]);
    expect(await jira.findPeople('nobody')).toEqual([]);
  });

  test('permissions are those of the one who asks', async () => {
    expect(await shopAs(ana).jira.mayEdit('20001')).toBe(true);
    expect(await shopAs(leo).jira.mayEdit('20001')).toBe(false);
    expect(await shopAs(leo).jira.allowedIssues('BROWSE_PROJECTS', ['20001', '99999'])).toEqual(new Set(['20001']));
    expect(await shopAs(otto).jira.allowedIssues('BROWSE_PROJECTS', ['20001'])).toEqual(new Set());
    expect(await shopAs(ana).jira.allowedProjects('ADMINISTER_PROJECTS', ['30000'])).toEqual(new Set(['30000']));
    expect(await shopAs(ana).jira.mayAdministerSite()).toBe(false);
  });

  test('the fields, aliases, people and queries are the site’s', async () => {
    const { jira } = shopAs(ana);
    expect(await jira.fields()).toMatchObject({
      framing: { id: FRAMING_FIELD },
      storyPoints: [{ id: STANDARD.fields.storyPoints }],
      sprint: { id: STANDARD.fields.sprint },
    });
    const aliases = ['stakesTechnical', 'stakesStaleOn'] as const;
    expect(await jira.knownAliases(aliases)).toEqual(new Set(aliases));
    const unindexed = shopAs(ana, { modules: { ...APP, entityProperties: [] } });
    expect(await unindexed.jira.knownAliases(aliases)).toEqual(new Set());
    expect(await jira.jqlProblems(anyOf([isAnyOf('labels', ['upgrade']), OPEN]))).toEqual([]);
    expect((await jira.jqlProblems('nonsense = 1 AND')).length).toBeGreaterThan(0);
    expect(await jira.viewer()).toMatchObject({ accountId: 'ana', timeZone: 'Europe/Berlin' });
    expect((await jira.people(['bot', 'nobody'])).get('bot')?.accountType).toBe('app');
    expect(await jira.labels()).toEqual(['upgrade']);
    expect((await jira.suggest('part 149')).map(({ key }) => key)).toEqual(['SHOP-149']);
    expect(await jira.filters('mine')).toEqual([]);
    expect(await jira.filter('1')).toBeUndefined();
    expect(await jira.namedItems(['SHOP-2'])).toEqual(
      new Map([['SHOP-2', { key: 'SHOP-2', summary: 'Upgrade part 2', done: false, projectId: '30000' }]]),
    );
  });

  test('a burst is waited out, a used up quota is not', async () => {
    const burst = shopAs(ana);
    burst.double.faults.pending.push({
      times: 2,
      answer: { status: 429, reason: 'jira-burst-based', retryAfterSeconds: 1 },
    });
    expect(await burst.jira.mayEdit('20001')).toBe(true);
    const quota = shopAs(ana);
    quota.double.faults.pending.push({ times: 1, answer: { status: 429, reason: 'jira-quota-global-based' } });
    await expect(quota.jira.count(OPEN)).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
