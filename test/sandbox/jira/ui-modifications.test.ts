import { modificationsFor } from '../../../sandbox/jira/site/ui-modification';
import { aShop, memberOf, membersOf, THE_APP, type Shop } from './shop';

const PATH = '/rest/api/3/uiModifications';
const CONTEXT = { projectId: '10000', issueTypeId: null, viewType: 'GIC' };

const add = (shop: Shop, more: object = {}) =>
  shop.ask(THE_APP, 'POST', PATH, { name: 'ask', data: 'x', contexts: [CONTEXT], ...more }, 'function');
const all = async (shop: Shop) =>
  membersOf((await shop.ask(THE_APP, 'GET', `${PATH}?expand=data,contexts`, undefined, 'function')).body, 'values');

test('a modification is kept, changed in parts and removed', async () => {
  const shop = aShop();
  const { status, body } = await add(shop);
  expect(status).toBe(201);
  expect(await all(shop)).toMatchObject([{ name: 'ask', data: 'x', contexts: [{ ...CONTEXT, isAvailable: true }] }]);
  const one = `${PATH}/${String(memberOf(body, 'id'))}`;
  expect((await shop.ask(THE_APP, 'PUT', one, { data: 'y' }, 'function')).status).toBe(204);
  expect(await all(shop)).toMatchObject([{ name: 'ask', data: 'y', contexts: [CONTEXT] }]);
  expect((await shop.ask(THE_APP, 'DELETE', one, undefined, 'function')).status).toBe(204);
  expect((await shop.ask(THE_APP, 'DELETE', one, undefined, 'function')).status).toBe(404);
  expect(await all(shop)).toEqual([]);
});

test('a list has data and contexts only where they are asked for', async () => {
  const shop = aShop();
  await add(shop);
  const [plain] = membersOf((await shop.ask(THE_APP, 'GET', PATH, undefined, 'function')).body, 'values');
  expect([memberOf(plain, 'data'), memberOf(plain, 'contexts')]).toEqual([undefined, undefined]);
});

test('only the app as itself may, not even an administrator over the bridge', async () => {
  const shop = aShop();
  expect((await shop.ask('jonas', 'GET', PATH)).status).toBe(403);
  expect((await shop.ask('jonas', 'POST', PATH, { name: 'ask' })).status).toBe(403);
});

test.each([
  ['no name', { name: '' }, 400],
  ['a name of 256 characters', { name: 'x'.repeat(256) }, 400],
  ['50,001 characters of data', { data: 'x'.repeat(50_001) }, 400],
  ['1,001 contexts', { contexts: Array.from({ length: 1_001 }, () => CONTEXT) }, 400],
  ['two wildcards', { contexts: [{ projectId: null, issueTypeId: null, viewType: 'GIC' }] }, 400],
  ['an unknown view', { contexts: [{ ...CONTEXT, viewType: 'Board' }] }, 400],
  ['an unknown project', { contexts: [{ ...CONTEXT, projectId: '9' }] }, 404],
  ['an unknown type', { contexts: [{ ...CONTEXT, issueTypeId: '9' }] }, 404],
])('%s is refused, and nothing is kept', async (_, wrong, status) => {
  const shop = aShop();
  expect((await add(shop, wrong)).status).toBe(status);
  expect(await all(shop)).toEqual([]);
});

test('one context takes 100 modifications', async () => {
  const shop = aShop();
  shop.jira.levers['limits-per-second'] = 'none';
  for (let made = 0; made < 100; made += 1) await add(shop);
  expect((await add(shop)).status).toBe(400);
});

test('a modification runs in its contexts, whose empty parts stand for everything', async () => {
  const shop = aShop();
  await add(shop);
  await add(shop, { name: 'typed', contexts: [{ ...CONTEXT, issueTypeId: '10001', viewType: 'IssueView' }] });
  const { uiModifications } = shop.jira.store.site;
  const at = (viewType: 'GIC' | 'IssueView', issueTypeId: string, projectId = '10000') =>
    modificationsFor(uiModifications, { projectId, issueTypeId, viewType }).map(({ name }) => name);
  expect([at('GIC', '10001'), at('IssueView', '10001'), at('IssueView', '10002'), at('GIC', '10001', '10001')]).toEqual(
    [['ask'], ['typed'], [], []],
  );
});
