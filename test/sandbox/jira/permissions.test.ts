import { adf } from '../../../sandbox/jira/site/adf';
import { aShop, memberOf, membersOf, THE_APP, type Shop } from './shop';
import { shopSite } from './shop-site';

const HIDDEN = 'SHOP-6';
const ABSENT = 'SHOP-99';

/** Everything that can be asked about one issue. */
const ABOUT_ONE: readonly (readonly [string, (key: string) => string, object | undefined])[] = [
  ['GET', (key) => `/rest/api/3/issue/${key}`, undefined],
  ['GET', (key) => `/rest/api/3/issue/${key}/changelog`, undefined],
  ['PUT', (key) => `/rest/api/3/issue/${key}`, { fields: { summary: 'x' } }],
  ['GET', (key) => `/rest/api/3/issue/${key}/comment`, undefined],
  ['POST', (key) => `/rest/api/3/issue/${key}/comment`, { body: adf('x') }],
  ['GET', (key) => `/rest/api/3/issue/${key}/transitions`, undefined],
  ['POST', (key) => `/rest/api/3/issue/${key}/transitions`, { transition: { id: '51' } }],
  ['GET', (key) => `/rest/api/3/issue/${key}/properties`, undefined],
  ['GET', (key) => `/rest/api/3/issue/${key}/properties/stakes`, undefined],
  ['PUT', (key) => `/rest/api/3/issue/${key}/properties/stakes`, { a: 1 }],
  ['DELETE', (key) => `/rest/api/3/issue/${key}/properties/stakes`, undefined],
  ['GET', (key) => `/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=${key}`, undefined],
];

describe('An issue that can’t be seen answers exactly like one that is not there', () => {
  test.each(ABOUT_ONE)('%s %s', async (method, pathOf, body) => {
    const shop = aShop();
    const hidden = await shop.ask('elena', method, pathOf(HIDDEN), body);
    const absent = await shop.ask('elena', method, pathOf(ABSENT), body);
    expect([hidden.status, hidden.body]).toEqual([404, absent.body]);
    expect((await shop.ask('ana', method, pathOf(HIDDEN), body)).body).not.toEqual(absent.body);
  });

  test('in links, parents and bulk answers it does not appear', async () => {
    const shop = aShop();
    const link = { type: { name: 'Relates' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: HIDDEN } };
    expect((await shop.ask('elena', 'POST', '/rest/api/3/issueLink', link)).status).toBe(404);
    expect((await shop.ask('ana', 'POST', '/rest/api/3/issueLink', link)).status).toBe(201);
    const linksSeenBy = async (as: string): Promise<number> =>
      membersOf((await shop.ask(as, 'GET', '/rest/api/3/issue/SHOP-1')).body, 'fields', 'issuelinks').length;
    expect([await linksSeenBy('ana'), await linksSeenBy('elena')]).toEqual([1, 0]);
  });
});

describe('Restricted comments', () => {
  test('are read by their group alone', async () => {
    const shop = aShop();
    const idsSeenBy = async (as: string): Promise<readonly unknown[]> =>
      membersOf((await shop.ask(as, 'GET', '/rest/api/3/issue/SHOP-2/comment')).body, 'comments').map((one) =>
        memberOf(one, 'id'),
      );
    expect(await idsSeenBy('ana')).toEqual(['2001', '2002']);
    expect(await idsSeenBy('sam')).toEqual(['2001']);
    expect((await shop.ask('sam', 'GET', '/rest/api/3/issue/SHOP-2/comment/2002')).status).toBe(404);
  });
});

describe('Comments', () => {
  const one = '/rest/api/3/issue/SHOP-2/comment/2001';

  test('are changed and deleted by their author or an administrator; when they were written stays', async () => {
    const shop = aShop();
    expect((await shop.ask('ana', 'PUT', one, { body: adf('x') })).status).toBe(403);
    const { body } = await shop.ask('elena', 'PUT', one, { body: adf('Ask them twice') });
    expect([memberOf(body, 'created'), memberOf(body, 'updated')]).toEqual([
      '2026-09-30T11:00:00.000+0200',
      '2026-10-01T11:00:00.000+0200',
    ]);
    expect((await shop.ask('ana', 'DELETE', one)).status).toBe(403);
    expect((await shop.ask('jonas', 'DELETE', one)).status).toBe(204);
  });

  test('are ADF with something in it', async () => {
    const shop = aShop();
    const add = (body: unknown) => shop.ask('ana', 'POST', '/rest/api/3/issue/SHOP-2/comment', { body });
    expect((await add('plain')).status).toBe(400);
    expect((await add({ type: 'doc', version: 1, content: [] })).status).toBe(400);
    expect((await add(adf('Fine'))).status).toBe(201);
  });
});

describe('Asking for permissions', () => {
  const check = async (shop: Shop, as: Parameters<Shop['ask']>[0], accountId?: string) => {
    const projectPermissions = [
      { permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'], issues: [10001, 10006, 99999], projects: [10000, 10001] },
    ];
    const asked = { projectPermissions, globalPermissions: ['ADMINISTER'], ...(accountId ? { accountId } : {}) };
    return shop.ask(as, 'POST', '/rest/api/3/permissions/check', asked);
  };

  test('names for each permission what it holds for, and ignores unknown ids', async () => {
    expect((await check(aShop(), 'sam')).body).toEqual({
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', issues: [10001], projects: [10000] },
        { permission: 'EDIT_ISSUES', issues: [], projects: [] },
      ],
      globalPermissions: [],
    });
    expect(memberOf((await check(aShop(), 'jonas')).body, 'globalPermissions')).toEqual(['ADMINISTER']);
  });

  test('about someone else is for administrators, and by one reading for the app', async () => {
    expect((await check(aShop(), 'ana', 'sam')).status).toBe(403);
    expect((await check(aShop(), THE_APP, 'sam')).status).toBe(403);
    const shop = aShop();
    shop.jira.levers['app-administers'] = 'jira';
    const byApp = await check(shop, THE_APP, 'sam');
    expect(byApp.body).toEqual((await check(aShop(), 'sam')).body);
  });

  test('refuses permissions that Jira has not', async () => {
    const asked = { projectPermissions: [{ permissions: ['FLY'], issues: [10001] }] };
    expect((await aShop().ask('ana', 'POST', '/rest/api/3/permissions/check', asked)).status).toBe(400);
    expect((await aShop().ask('ana', 'GET', '/rest/api/3/mypermissions')).status).toBe(400);
  });

  test('of the caller answers yes or no, and which projects have one', async () => {
    const shop = aShop();
    const path = '/rest/api/3/mypermissions?permissions=EDIT_ISSUES,ADMINISTER&projectKey=SHOP';
    const { body } = await shop.ask('ana', 'GET', path);
    expect(memberOf(body, 'permissions', 'EDIT_ISSUES', 'havePermission')).toBe(true);
    expect(memberOf(body, 'permissions', 'ADMINISTER', 'havePermission')).toBe(false);
    const asked = { permissions: ['ADMINISTER_PROJECTS'] };
    const { body: projects } = await shop.ask('jonas', 'POST', '/rest/api/3/permissions/project', asked);
    expect(memberOf(projects, 'projects')).toEqual([
      { id: 10000, key: 'SHOP' },
      { id: 10001, key: 'TEAM' },
    ]);
  });
});

describe('Who asks', () => {
  test('must be an active account of the site', async () => {
    expect((await aShop().ask('gone', 'GET', '/rest/api/3/myself')).status).toBe(401);
    expect((await aShop().ask('nobody', 'GET', '/rest/api/3/myself')).status).toBe(401);
    expect((await aShop().ask({ kind: 'anonymous' }, 'GET', '/rest/api/3/myself')).status).toBe(401);
    expect((await aShop(shopSite(), 'none').ask(THE_APP, 'GET', '/rest/api/3/myself')).status).toBe(401);
  });

  test('is an app where the app acts as itself', async () => {
    const { body } = await aShop().ask(THE_APP, 'GET', '/rest/api/3/myself');
    expect(body).toMatchObject({ accountId: 'stakes-app', accountType: 'app' });
  });
});
