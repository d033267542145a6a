import { aShop, endOfTask, memberOf, membersOf, THE_APP } from './shop';
import { shopSite } from './shop-site';
import { IMPACT } from './small-app';

const names = (list: readonly unknown[], member: string): readonly unknown[] =>
  list.map((one) => memberOf(one, member));

describe('What the site offers', () => {
  test.each([
    '/rest/api/3/serverInfo',
    '/rest/api/3/issuetype',
    '/rest/api/3/issuetype/project?projectId=10000',
    '/rest/api/3/issueLinkType',
    '/rest/api/3/field',
    '/rest/api/3/project/SHOP/statuses',
    '/rest/api/3/project/SHOP/components',
    '/rest/api/3/myself',
    '/rest/api/3/groupuserpicker?query=an',
    '/rest/api/3/user/search?query=ana',
  ])('%s is answered in Jira’s shape', async (path) => {
    expect((await aShop().ask('ana', 'GET', path)).status).toBe(200);
  });

  test('labels are those in use, each once, on issues the caller can see', async () => {
    const { body } = await aShop().ask('sam', 'GET', '/rest/api/3/label');
    expect(memberOf(body, 'values')).toEqual(['Upgrade', 'tech-debt', 'upgrade']);
  });

  test('field search finds by type and words', async () => {
    const { body } = await aShop().ask('ana', 'GET', '/rest/api/3/field/search?type=custom&query=impact');
    expect(names(membersOf(body, 'values'), 'id')).toEqual([IMPACT]);
  });

  test('users come ten a page unless more are asked for; unknown ones are left out', async () => {
    const path = '/rest/api/3/user/bulk?accountId=ana&accountId=nobody&accountId=stakes-app';
    const { body } = await aShop().ask('ana', 'GET', path);
    expect(memberOf(body, 'maxResults')).toBe(10);
    expect(names(membersOf(body, 'values'), 'accountType')).toEqual(['atlassian', 'app']);
  });

  test('the picker marks the match and escapes the rest', async () => {
    const site = shopSite();
    site.users[0] = { ...site.users[0], displayName: 'Ana <Lima>' } as (typeof site.users)[number];
    const { body } = await aShop(site).ask('ana', 'GET', '/rest/api/3/groupuserpicker?query=ana');
    expect(names(membersOf(body, 'users', 'users'), 'html')).toEqual(['<b>Ana</b> &lt;Lima&gt;']);
  });

  test('whoever may not browse people finds none, without an error', async () => {
    const shop = aShop(shopSite({ userPickers: [{ kind: 'user', accountId: 'jonas' }] }));
    expect((await shop.ask('sam', 'GET', '/rest/api/3/user/search?query=ana')).body).toEqual([]);
  });
});

describe('Projects', () => {
  test('are found where the caller may do what is asked', async () => {
    const shop = aShop();
    const found = async (as: string, query: string) =>
      names(membersOf((await shop.ask(as, 'GET', `/rest/api/3/project/search?${query}`)).body, 'values'), 'key');
    expect(await found('ana', '')).toEqual(['SHOP', 'TEAM']);
    expect(await found('sam', '')).toEqual(['SHOP']);
    expect(await found('ana', 'action=edit')).toEqual([]);
    expect(await found('jonas', 'action=edit&keys=TEAM')).toEqual(['TEAM']);
    expect(await found('ana', 'query=tea')).toEqual(['TEAM']);
  });

  test('show their types, components and chosen properties', async () => {
    const site = shopSite();
    Object.assign(site.projects[0]?.properties ?? {}, { 'stakes.policy': { mode: 'off' } });
    const { body } = await aShop(site).ask('ana', 'GET', '/rest/api/3/project/SHOP?properties=stakes.policy');
    expect(memberOf(body, 'properties')).toEqual({ 'stakes.policy': { mode: 'off' } });
    expect(names(membersOf(body, 'components'), 'name')).toEqual(['Checkout', 'Search']);
  });
});

describe('Filters', () => {
  test('are read and found by those they are shared with, with their JQL on request', async () => {
    const shop = aShop();
    expect((await shop.ask('sam', 'GET', '/rest/api/3/filter/901')).body).toMatchObject({ name: 'Old work' });
    expect((await shop.ask('sam', 'GET', '/rest/api/3/filter/902')).status).toBe(400);
    const { body } = await shop.ask('ana', 'GET', '/rest/api/3/filter/search?expand=jql');
    expect(names(membersOf(body, 'values'), 'jql')).toEqual(['project = SHOP AND updated <= -3d', 'project = TEAM']);
  });
});

describe('Create metadata', () => {
  test('names types and the fields of the create screen, with what may be chosen', async () => {
    const shop = aShop();
    const path = '/rest/api/3/issue/createmeta/SHOP/issuetypes';
    expect(membersOf((await shop.ask('ana', 'GET', path)).body, 'issueTypes')).toHaveLength(6);
    const { body } = await shop.ask('ana', 'GET', `${path}/10001?maxResults=200`);
    const fields = membersOf(body, 'fields');
    expect(names(fields, 'fieldId')).toContain('summary');
    expect(names(fields, 'fieldId')).not.toContain(IMPACT);
    expect((await shop.ask('ana', 'GET', `${path}/99`)).status).toBe(404);
  });
});

describe('The issue picker', () => {
  test('suggests by key and by words, but not what the caller can’t see', async () => {
    const shop = aShop();
    const suggested = async (as: string, query: string) => {
      const { body } = await shop.ask(as, 'GET', `/rest/api/3/issue/picker?query=${query}`);
      return names(membersOf(membersOf(body, 'sections')[1], 'issues'), 'key');
    };
    expect(await suggested('ana', 'autosc')).toEqual(['SHOP-2']);
    expect(await suggested('ana', 'shop-6')).toEqual(['SHOP-6']);
    expect(await suggested('elena', 'shop-6')).toEqual([]);
  });
});

describe('Screens', () => {
  test('lead from a project to the screen of its create dialog', async () => {
    const shop = aShop();
    const ask = async (path: string) => (await shop.ask('jonas', 'GET', `/rest/api/3/${path}`)).body;
    const [scheme] = membersOf(await ask('issuetypescreenscheme/project?projectId=10000'), 'values');
    expect(memberOf(scheme, 'projectIds')).toEqual(['10000']);
    const mapping = membersOf(await ask('issuetypescreenscheme/mapping?issueTypeScreenSchemeId=1'), 'values');
    expect(mapping).toEqual([{ issueTypeScreenSchemeId: '1', issueTypeId: 'default', screenSchemeId: '1' }]);
    expect(memberOf(membersOf(await ask('screenscheme?id=1'), 'values')[0], 'screens')).toEqual({ default: 1 });
    expect(membersOf(await ask('screens?id=1'), 'values')).toHaveLength(1);
    expect(await ask('screens/1/tabs')).toEqual([{ id: 1, name: 'Field Tab' }]);
    expect(membersOf(await ask('field/summary/screens?expand=tab'), 'values')).toHaveLength(1);
  });

  test('take a field once, and give it back', async () => {
    const shop = aShop();
    const path = '/rest/api/3/screens/1/tabs/1/fields';
    const add = (fieldId: string) => shop.ask('jonas', 'POST', path, { fieldId });
    expect((await add(IMPACT)).body).toEqual({ id: IMPACT, name: 'Impact framing' });
    expect((await add(IMPACT)).status).toBe(400);
    expect((await add('customfield_99999')).status).toBe(400);
    expect((await shop.ask('jonas', 'DELETE', `${path}/${IMPACT}`)).status).toBe(204);
    expect((await shop.ask('jonas', 'DELETE', `${path}/${IMPACT}`)).status).toBe(404);
  });

  test('are read by project administrators who name their project', async () => {
    const site = shopSite();
    const [project] = site.projects;
    if (project) project.permissions.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: 'ana' }];
    const shop = aShop(site);
    expect((await shop.ask('ana', 'GET', '/rest/api/3/screens/1/tabs?projectKey=SHOP')).status).toBe(200);
    expect((await shop.ask('ana', 'GET', '/rest/api/3/screens/1/tabs')).status).toBe(403);
  });
});

test('A panel is pinned to projects by a task, and unpinned again', async () => {
  const shop = aShop();
  const act = (action: string) => {
    const projectList = [{ projectIdOrKey: 'SHOP', action }];
    return shop.ask('jonas', 'POST', '/rest/api/3/forge/panel/action/bulk/async', { moduleId: 'm', projectList });
  };
  const pin = await act('PIN');
  expect(pin).toMatchObject({ status: 202, body: { taskId: expect.any(String) } });
  await endOfTask(shop, 'jonas', `/rest/api/3/task/${String(memberOf(pin.body, 'taskId'))}`);
  expect(shop.jira.store.site.panelPins).toEqual([{ moduleId: 'm', projectId: '10000' }]);
  const { body } = await act('UNPIN');
  await endOfTask(shop, 'jonas', `/rest/api/3/task/${String(memberOf(body, 'taskId'))}`);
  expect(shop.jira.store.site.panelPins).toEqual([]);
  expect((await act('HANG')).status).toBe(400);
});

describe('Jira expressions', () => {
  test('are evaluated over the issue, as the caller', async () => {
    const asked = { expression: "issue.summary + ' by ' + user.displayName", context: { issue: { key: 'SHOP-1' } } };
    const shop = aShop();
    const { body } = await shop.ask('ana', 'POST', '/rest/api/3/expression/evaluate', asked);
    expect(memberOf(body, 'value')).toBe('Upgrade PostgreSQL 12 by Ana Lima');
    const hidden = { expression: 'issue.id', context: { issue: { key: 'SHOP-6' } } };
    expect((await shop.ask('elena', 'POST', '/rest/api/3/expression/evaluate', hidden)).status).toBe(404);
  });

  test('are analysed without being run', async () => {
    const asked = { expressions: ['issue.comments.length', 'issue.('] };
    const { body } = await aShop().ask(THE_APP, 'POST', '/rest/api/3/expression/analyse?check=complexity', asked);
    expect(names(membersOf(body, 'results'), 'valid')).toEqual([true, false]);
  });

  test('serve the Forge host: filters see plain variables', () => {
    const { jira } = aShop();
    expect(jira.evaluate("event.issue.fields?.status?.name == 'Done'", { event: { issue: { fields: {} } } })).toBe(
      false,
    );
    expect(() => jira.evaluate('event.(', {})).toThrow('expected');
  });
});
