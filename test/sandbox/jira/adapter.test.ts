import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import type { Jira } from '../../../src/jira/port';
import type { Jql } from '../../../src/core/query/jql';
import type { AppModules } from '../../../sandbox/app-modules';
import { adf } from '../../../sandbox/jira/site/adf';
import { jiraContract } from '../../contract/jira-contract';
import { aShop, storedIssue, THE_APP, type Shop } from './shop';
import { shopSite } from './shop-site';
import { APP, ARI, IMPACT } from './small-app';
import { installedAs } from '../../fakes/stakes-app';

const contract = jiraContract();

/** The small app, with its field under the name that Stakes looks for. */
const STAKES: AppModules = {
  ...APP,
  customFields: APP.customFields.map((module) => ({
    ...module,
    ari: `${ARI}/impact-framing`,
    schema: { type: 'object' },
  })),
};

/** The app's own adapter, talking to the double as somebody; every request is held against Jira's OpenAPI file. */
function adapter(shop: Shop, as: Parameters<Shop['ask']>[0]): Jira {
  return jiraOverRest({
    installed: installedAs(APP),
    requestJira: async (path, { method, body }) => {
      const json: unknown = body === undefined ? undefined : JSON.parse(body);
      expect(contract.faultsOfRequest(method, path, json)).toEqual([]);
      const answer = await shop.ask(as, method, path, json, as === THE_APP ? 'function' : 'bridge');
      return {
        status: answer.status,
        headers: { get: (name) => answer.headers[name.toLowerCase()] ?? null },
        text: async () => (answer.body === undefined ? '' : JSON.stringify(answer.body)),
      };
    },
    sleep: async () => undefined,
    now: () => shop.clock.now().getTime(),
  });
}

const jql = (text: string): Jql => text as Jql;

const aStakesShop = (): Shop => {
  const site = shopSite();
  site.screens[0]?.tabs[0]?.fieldIds.push(IMPACT);
  return aShop(site, STAKES);
};

describe('The adapter that the app ships and the double understand each other', () => {
  test('reading the site: fields, viewer, labels, filters, projects', async () => {
    const jira = adapter(aStakesShop(), 'ana');
    expect(await jira.fields()).toMatchObject({
      framing: { id: IMPACT },
      storyPoints: [{ id: 'customfield_10016' }],
      sprint: { id: 'customfield_10020' },
    });
    expect(await jira.viewer()).toMatchObject({ accountId: 'ana', timeZone: 'Europe/Berlin' });
    expect(await jira.labels()).toEqual(['Upgrade', 'tech-debt', 'upgrade']);
    expect(await jira.filters('old')).toEqual([
      { id: '901', name: 'Old work', jql: 'project = SHOP AND updated <= -3d' },
    ]);
    expect(await jira.project('SHOP')).toMatchObject({ id: '10000', style: 'company-managed' });
    expect((await jira.components('SHOP')).map((one) => one.name)).toEqual(['Checkout', 'Search']);
    expect((await jira.statuses('SHOP')).map((one) => one.name)).toContain('Ready');
    expect((await jira.people(['ana', 'stakes-app'])).get('stakes-app')?.accountType).toBe('app');
    expect((await jira.findPeople('elena')).map((one) => one.accountId)).toEqual(['elena']);
  });

  test('finding projects by a property', async () => {
    const shop = aStakesShop();
    await adapter(shop, 'jonas').saveProjectProperty('SHOP', 'stakes.policy', { mode: 'advise' });
    const found = await adapter(shop, 'sam').projects({
      propertyQuery: '[stakes.policy].mode=advise',
      property: 'stakes.policy',
    });
    expect(found).toEqual([expect.objectContaining({ key: 'SHOP', property: { mode: 'advise' } })]);
    expect(await adapter(shop, 'sam').projects({ propertyQuery: '[stakes.policy].mode=off' })).toEqual([]);
  });

  test('searching and counting', async () => {
    const shop = aStakesShop();
    shop.jira.levers['approximate-count'] = 'exact';
    const jira = adapter(shop, 'ana');
    const page = await jira.search(jql('stakesTechnical = "yes"'), { stakes: true, comments: true, description: true });
    expect(page.issues).toEqual([
      expect.objectContaining({
        issue: expect.objectContaining({ key: 'SHOP-1', storyPoints: 8, labels: ['tech-debt', 'upgrade'] }),
        stakes: expect.objectContaining({ technical: 'yes' }),
        description: 'The database reaches its end of life.',
      }),
    ]);
    expect([page.skipped, await jira.count(jql('project = SHOP'))]).toEqual([0, 6]);
    expect([...(await jira.knownAliases(['stakesTechnical', 'stakesOrigin']))]).toEqual(['stakesTechnical']);
    expect(await jira.jqlProblems('project = NOPE')).toHaveLength(1);
  });

  test('reading one issue, its history and its comments', async () => {
    const jira = adapter(aStakesShop(), 'ana');
    const found = await jira.issue('SHOP-2');
    expect(found?.comments?.map((comment) => comment.id)).toEqual(['2001', '2002']);
    expect(found?.editing).toBe('allowed');
    expect(await jira.issue('SHOP-99')).toBeUndefined();
    const histories = await jira.changelogs(['10001', '10003']);
    expect(histories.get('10001')?.map((entry) => entry.id)).toEqual(['1001', '1003']);
    expect(histories.get('10003')).toEqual([]);
    expect(await jira.suggest('autosc')).toEqual([expect.objectContaining({ key: 'SHOP-2' })]);
  });

  test('saving a framing, refused and accepted', async () => {
    const shop = aStakesShop();
    await expect(adapter(shop, 'sam').saveFraming('10002', { risk: 'Outage' })).rejects.toThrow('permission');
    await adapter(shop, 'ana').saveFraming('10002', { risk: 'Outage' });
    expect(storedIssue(shop, 'SHOP-2').custom[IMPACT]).toEqual({ risk: 'Outage' });
    await expect(adapter(shop, 'ana').saveFraming('10002', { risk: 'TBD' })).rejects.toThrow('Say what the risk is.');
  });

  test('linking, asking for permissions, writing properties in bulk over a slow task', async () => {
    const shop = aStakesShop();
    shop.jira.faults.taskPolls = 3;
    // What a task leaves out is told, which is not what this is about.
    shop.jira.levers['task-end'] = 'whole';
    await adapter(shop, 'ana').linkBlocks('SHOP-1', 'SHOP-2');
    expect((await adapter(shop, 'ana').issue('SHOP-1'))?.blocksLinks).toEqual([
      expect.objectContaining({ direction: 'blocks', key: 'SHOP-2', done: false }),
    ]);
    const app = adapter(shop, THE_APP);
    expect([...(await adapter(shop, 'elena').allowedIssues('EDIT_ISSUES', ['10001', '10006']))]).toEqual(['10001']);
    const values = new Map([
      ['10001', { technical: 'yes' }],
      ['10003', { technical: 'no' }],
    ]);
    expect(await app.saveIssueProperties('stakes', values)).toEqual([]);
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({ stakes: { technical: 'no' } });
    await shop.ask('ana', 'POST', '/rest/api/3/issue/SHOP-3/comment', { body: adf('Discussed') });
    expect(await app.comments('10003')).toHaveLength(1);
  });
});
