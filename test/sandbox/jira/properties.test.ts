import { aShop, endOfTask, memberOf, membersOf, storedIssue, THE_APP, type Shop } from './shop';

const ONE = '/rest/api/3/issue/SHOP-3/properties/stakes';
const MULTI = '/rest/api/3/issue/properties/multi';

const write = (shop: Shop, as: typeof THE_APP | string, ...ids: readonly number[]) =>
  shop.ask(as, 'POST', MULTI, { issues: ids.map((issueID) => ({ issueID, properties: { stakes: { n: issueID } } })) });

const taskPath = (location: string | undefined): string => new URL(location ?? '').pathname;

describe('A property of an issue', () => {
  test('is created, changed, read, listed and deleted', async () => {
    const shop = aShop();
    expect((await shop.ask('ana', 'PUT', ONE, { technical: 'yes' })).status).toBe(201);
    expect((await shop.ask('ana', 'PUT', ONE, { technical: 'no' })).status).toBe(200);
    expect((await shop.ask('sam', 'GET', ONE)).body).toEqual({ key: 'stakes', value: { technical: 'no' } });
    const { body } = await shop.ask('sam', 'GET', '/rest/api/3/issue/SHOP-3/properties');
    expect(membersOf(body, 'keys').map((one) => memberOf(one, 'key'))).toEqual(['stakes']);
    expect((await shop.ask('ana', 'DELETE', ONE)).status).toBe(204);
    expect((await shop.ask('ana', 'GET', ONE)).status).toBe(404);
  });

  test('is written only by those who may edit the issue', async () => {
    const shop = aShop();
    expect((await shop.ask('sam', 'PUT', ONE, {})).status).toBe(403);
    expect((await shop.ask('sam', 'DELETE', '/rest/api/3/issue/SHOP-1/properties/stakes')).status).toBe(403);
    expect((await shop.ask(THE_APP, 'PUT', ONE, {})).status).toBe(201);
  });

  test('holds at most 32,768 characters', async () => {
    const shop = aShop();
    expect((await shop.ask('ana', 'PUT', ONE, 'x'.repeat(32_766))).status).toBe(201);
    expect((await shop.ask('ana', 'PUT', ONE, 'x'.repeat(32_767))).status).toBe(400);
    expect((await shop.ask('ana', 'PUT', ONE.replace('stakes', 'k'.repeat(256)), {})).status).toBe(400);
  });
});

/** A shop where a bulk operation writes all that it is asked for. */
function aShopThatWritesAll(): Shop {
  const shop = aShop();
  shop.jira.levers['task-end'] = 'whole';
  return shop;
}

describe('Properties of many issues', () => {
  test('are written by a task, whose address the 303 gives', async () => {
    const shop = aShopThatWritesAll();
    const { status, headers } = await write(shop, THE_APP, 10001, 10003);
    expect(status).toBe(303);
    expect(await endOfTask(shop, THE_APP, taskPath(headers['location']))).toBe('COMPLETE');
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({ stakes: { n: 10003 } });
  });

  test('are not written before the task is done; meanwhile the same issues are busy', async () => {
    const shop = aShopThatWritesAll();
    shop.jira.faults.taskPolls = 2;
    const { headers } = await write(shop, 'ana', 10003);
    expect((await write(shop, 'ana', 10003, 10002)).status).toBe(409);
    expect((await write(shop, 'ana', 10002)).status).toBe(303);
    const poll = async () => memberOf((await shop.ask('ana', 'GET', taskPath(headers['location']))).body, 'status');
    expect(await poll()).toBe('RUNNING');
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({});
    expect(await poll()).toBe('COMPLETE');
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({ stakes: { n: 10003 } });
    expect((await write(shop, 'ana', 10003)).status).toBe(303);
  });

  test.each([
    ['whole', 'COMPLETE', [10001, 10003], undefined],
    ['named', 'COMPLETE', [10001], { failedIssues: ['10003'] }],
    ['unnamed', 'COMPLETE', [10001], undefined],
    ['failed', 'FAILED', [10001], undefined],
  ] as const)('where a task ends as %s, it is %s and %j are written', async (reading, status, written, result) => {
    const shop = aShop();
    shop.jira.levers['task-end'] = reading;
    const path = taskPath((await write(shop, THE_APP, 10001, 10003)).headers['location']);
    expect(await endOfTask(shop, THE_APP, path)).toBe(status);
    const task = await shop.ask(THE_APP, 'GET', path);
    expect(memberOf(task.body, 'result')).toEqual(result);
    const stored = ['SHOP-1', 'SHOP-3'].map((key) => storedIssue(shop, key).properties['stakes']);
    expect(stored.filter(Boolean)).toEqual(written.map((n) => ({ n })));
  });

  test('leave out issues that are unknown or not editable, and write the rest', async () => {
    const shop = aShopThatWritesAll();
    const { status, headers } = await write(shop, 'elena', 99999, 10006, 10003);
    expect(status).toBe(303);
    await endOfTask(shop, 'elena', taskPath(headers['location']));
    expect(storedIssue(shop, 'SHOP-6').properties).toEqual({});
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({ stakes: { n: 10003 } });
  });

  test('with one value for all are written to all or none', async () => {
    const shop = aShopThatWritesAll();
    const same = (as: string, ids: readonly number[]) =>
      shop.ask(as, 'POST', '/rest/api/3/issue/properties', { entitiesIds: ids, properties: { mark: 1 } });
    expect((await same('elena', [10003, 10006])).status).toBe(400);
    expect(storedIssue(shop, 'SHOP-3').properties).toEqual({});
    const { status, headers } = await same('ana', [10003, 10006]);
    expect(status).toBe(303);
    await endOfTask(shop, 'ana', taskPath(headers['location']));
    expect(storedIssue(shop, 'SHOP-6').properties).toEqual({ mark: 1 });
  });

  test.each([
    ['no issues', { issues: [] }],
    ['more than 100 issues', { issues: Array.from({ length: 101 }, () => ({ issueID: 10001, properties: { a: 1 } })) }],
    ['no properties', { issues: [{ issueID: 10001, properties: {} }] }],
    ['an id that is no number', { issues: [{ issueID: '10001', properties: { a: 1 } }] }],
    ['a misspelt member', { issues: [{ issueId: 10001, properties: { a: 1 } }] }],
  ])('refuse %s', async (_, body) => {
    expect((await aShop().ask('ana', 'POST', MULTI, body)).status).toBe(400);
  });

  test('have a task that its creator alone may ask for, for 14 days', async () => {
    const shop = aShop();
    const path = taskPath((await write(shop, 'ana', 10003)).headers['location']);
    expect((await shop.ask('elena', 'GET', path)).status).toBe(403);
    expect((await shop.ask(THE_APP, 'GET', path)).status).toBe(403);
    expect((await shop.ask('jonas', 'GET', path)).status).toBe(200);
    shop.clock.advance(15 * 86_400_000);
    expect((await shop.ask('ana', 'GET', path)).status).toBe(404);
  });
});

describe('A property of a project', () => {
  const policy = '/rest/api/3/project/SHOP/properties/stakes.policy';

  test('is written by project administrators and read by everybody who may browse', async () => {
    const shop = aShop();
    expect((await shop.ask('ana', 'PUT', policy, { mode: 'advise' })).status).toBe(403);
    expect((await shop.ask('jonas', 'PUT', policy, { mode: 'advise' })).status).toBe(201);
    expect((await shop.ask('jonas', 'PUT', policy, { mode: 'gate' })).status).toBe(200);
    expect((await shop.ask('sam', 'GET', policy)).body).toEqual({ key: 'stakes.policy', value: { mode: 'gate' } });
    expect((await shop.ask('jonas', 'DELETE', policy)).status).toBe(204);
    expect((await shop.ask('sam', 'GET', policy)).status).toBe(404);
  });

  test('is as absent as its project to those who may not browse it', async () => {
    const shop = aShop();
    expect((await shop.ask('sam', 'GET', policy.replace('SHOP', 'TEAM'))).status).toBe(404);
    expect((await shop.ask('sam', 'PUT', policy.replace('SHOP', 'TEAM'), {})).status).toBe(404);
  });
});

test('A gadget’s properties are read by those who see the dashboard and written by those who edit it', async () => {
  const shop = aShop();
  const path = '/rest/api/3/dashboard/801/items/811/properties/scope';
  expect((await shop.ask('sam', 'GET', path)).body).toEqual({ key: 'scope', value: { projects: ['SHOP'] } });
  expect((await shop.ask('sam', 'PUT', path, {})).status).toBe(403);
  expect((await shop.ask('ana', 'PUT', path, {})).status).toBe(200);
  expect((await shop.ask('ana', 'DELETE', path)).status).toBe(204);
  expect((await shop.ask('ana', 'GET', path)).status).toBe(404);
});

test('The app’s own properties are written by the app alone', async () => {
  const shop = aShop();
  const path = '/rest/forge/1/app/properties/settings';
  expect((await shop.ask('jonas', 'PUT', path, 1)).status).toBe(403);
  expect((await shop.ask(THE_APP, 'PUT', path, 1)).status).toBe(201);
  expect((await shop.ask(THE_APP, 'PUT', path, 2)).status).toBe(200);
  expect((await shop.ask('sam', 'GET', path)).body).toEqual({ key: 'settings', value: 2 });
});

test.each([
  ['five-429', 429],
  ['five-400', 400],
  ['any', 303],
] as const)('where bulk operations are limited as %s, a sixth at once is answered with %i', async (reading, status) => {
  const shop = aShop();
  shop.jira.levers['bulk-jobs'] = reading;
  shop.jira.faults.taskPolls = 1_000;
  const write = async (number: number) => {
    const issues = [{ issueID: 10_000 + number, properties: { x: 1 } }];
    return (await shop.ask(THE_APP, 'POST', '/rest/api/3/issue/properties/multi', { issues })).status;
  };
  for (let number = 1; number <= 5; number += 1) expect(await write(number)).toBe(303);
  expect(await write(6)).toBe(status);
});
