import type { FaultAnswer } from '../../../sandbox/jira/faults';
import { aShop, memberOf, THE_APP } from './shop';

const SEARCH = '/rest/api/3/search/jql';
const BY_FUNCTION = 'function' as const;

describe('A fault', () => {
  test.each<[string, FaultAnswer, object]>([
    [
      'of the burst limit',
      { status: 429, reason: 'jira-burst-based', retryAfterSeconds: 2 },
      { 'retry-after': '2', 'ratelimit-reason': 'jira-burst-based', 'x-ratelimit-reset': '2026-10-01T09:00:02.000Z' },
    ],
    [
      'of writes to one issue',
      { status: 429, reason: 'jira-per-issue-on-write' },
      { 'retry-after': '1', 'ratelimit-reason': 'jira-per-issue-on-write' },
    ],
  ])('%s answers 429 with its headers, as often as asked and no more', async (_, answer, headers) => {
    const shop = aShop();
    shop.jira.faults.pending.push({ method: 'POST', template: SEARCH, times: 2, answer });
    const search = () => shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP' });
    expect((await shop.ask('ana', 'GET', '/rest/api/3/field')).status).toBe(200);
    expect(await search()).toMatchObject({ status: 429, headers });
    expect((await search()).status).toBe(429);
    expect((await search()).status).toBe(200);
  });

  test('of the gateway comes without any header to go by', async () => {
    const shop = aShop();
    shop.jira.faults.pending.push({ times: 1, answer: { status: 429 } });
    const { headers } = await shop.ask('ana', 'GET', '/rest/api/3/field');
    expect(Object.keys(headers)).not.toContain('retry-after');
    expect(Object.keys(headers)).not.toContain('ratelimit-reason');
  });

  test('may be meant for functions alone, and nothing happens in the site then', async () => {
    const shop = aShop();
    shop.jira.faults.pending.push({ via: 'function', times: 1, answer: { status: 503 } });
    const body = { fields: { summary: 'Changed' } };
    expect((await shop.ask(THE_APP, 'PUT', '/rest/api/3/issue/SHOP-2', body, BY_FUNCTION)).status).toBe(503);
    expect(shop.jira.store.findIssue('SHOP-2')?.summary).toBe('Flash-sale autoscaling');
    expect((await shop.ask('ana', 'PUT', '/rest/api/3/issue/SHOP-2', body)).status).toBe(204);
  });
});

describe('Calls that come too fast', () => {
  const TOO_FAST = (reason: string) => ({ status: 429, headers: { 'retry-after': '1', 'ratelimit-reason': reason } });

  const countingShop = () => {
    const shop = aShop();
    shop.jira.levers['limits-per-second'] = 'enforced';
    return shop;
  };

  test.each([
    ['GET', '/rest/api/3/field', undefined, 100],
    ['GET', '/rest/api/3/issue/SHOP-1', undefined, 150],
    ['PUT', '/rest/api/3/project/SHOP/properties/x', {}, 50],
  ])('%s %s is answered so often a second, from frames and functions together', async (method, path, body, most) => {
    const shop = countingShop();
    for (let call = 0; call < most; call += 1) {
      const answer = await shop.ask('jonas', method, path, body, call % 2 === 0 ? 'bridge' : BY_FUNCTION);
      expect(answer.status).toBeLessThan(300);
    }
    expect(await shop.ask('jonas', method, path, body)).toMatchObject(TOO_FAST('jira-burst-based'));
    expect((await shop.ask('jonas', method, path, body, 'page')).status).toBeLessThan(300);
    shop.clock.advance(1_000);
    expect((await shop.ask('jonas', method, path, body)).status).toBeLessThan(300);
  });

  test('one work item takes 20 writes in 2 seconds and 100 in 30, another one its own', async () => {
    const shop = countingShop();
    const write = async (key: string) => shop.ask('ana', 'PUT', `/rest/api/3/issue/${key}/properties/x`, 1);
    for (let second = 0; second < 5; second += 1) {
      for (let call = 0; call < 20; call += 1) expect((await write('SHOP-1')).status).toBeLessThan(300);
      if (second < 4) expect((await write('SHOP-1')).headers['ratelimit-reason']).toBe('jira-per-issue-on-write');
      shop.clock.advance(2_000);
    }
    expect(await write('SHOP-1')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '20', 'ratelimit-reason': 'jira-per-issue-on-write' },
    });
    expect((await write('SHOP-2')).status).toBeLessThan(300);
    shop.clock.advance(20_000);
    expect((await write('SHOP-1')).status).toBeLessThan(300);
  });

  test('are taken all the same where Jira doesn’t count', async () => {
    const shop = aShop();
    shop.jira.levers['limits-per-second'] = 'none';
    for (let call = 0; call < 101; call += 1) {
      expect((await shop.ask('ana', 'GET', '/rest/api/3/field')).status).toBe(200);
    }
  });
});

describe('Points', () => {
  test('are 1 for a write, 1 and one an object for a read, and none through the bridge', async () => {
    const shop = aShop();
    await shop.ask(THE_APP, 'POST', SEARCH, { jql: 'project = SHOP', fields: ['summary'] }, BY_FUNCTION);
    await shop.ask(THE_APP, 'GET', '/rest/api/3/issue/SHOP-1', undefined, BY_FUNCTION);
    await shop.ask(THE_APP, 'POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-1'] }, BY_FUNCTION);
    await shop.ask(THE_APP, 'PUT', '/rest/api/3/issue/SHOP-1/properties/x', 1, BY_FUNCTION);
    await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP' });
    expect(shop.jira.ledger.entries.map(({ template, points }) => [template, points])).toEqual([
      [SEARCH, 7],
      ['/rest/api/3/issue/{issueIdOrKey}', 2],
      ['/rest/api/3/changelog/bulkfetch', 3],
      ['/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', 1],
      [SEARCH, 0],
    ]);
  });

  test('of an hour run out like a wall, for functions only, until the next UTC hour', async () => {
    const shop = aShop();
    shop.jira.faults.pointsPerHour = 8;
    shop.clock.advance(15 * 60_000);
    const search = () => shop.ask(THE_APP, 'POST', SEARCH, { jql: 'project = SHOP' }, BY_FUNCTION);
    expect((await search()).headers['x-ratelimit-remaining']).toBe('8');
    const second = await search();
    expect([second.status, second.headers['x-ratelimit-nearlimit']]).toEqual([200, 'true']);
    expect(await search()).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '2700',
        'ratelimit-reason': 'jira-quota-global-based',
        'x-ratelimit-reset': '2026-10-01T10:00Z',
      },
    });
    expect((await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP' })).status).toBe(200);
    shop.clock.advance(45 * 60_000);
    expect((await search()).status).toBe(200);
  });

  test('are booked with who asked, from where, and how many bytes came back', async () => {
    const shop = aShop();
    const { body } = await shop.ask('ana', 'GET', '/rest/api/3/issue/SHOP-1/properties/stakes');
    expect(shop.jira.ledger.entries).toEqual([
      {
        method: 'GET',
        template: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
        as: 'user',
        via: 'bridge',
        status: 200,
        objects: 1,
        points: 0,
        bytes: JSON.stringify(body).length,
        atMs: shop.clock.now().getTime(),
      },
    ]);
  });
});

describe('What the double does not do', () => {
  test.each([['PUT', '/rest/api/3/workflow/rule/config', {}]])(
    '%s %s answers 501 and names the operation',
    async (method, path, body) => {
      const answer = await aShop().ask('jonas', method, path, body);
      expect(answer.status).toBe(501);
      expect(JSON.stringify(memberOf(answer.body, 'errorMessages'))).toContain('does not emulate');
    },
  );

  test('a parameter that it would have to ignore answers 501 as well', async () => {
    const { status, body } = await aShop().ask('ana', 'GET', '/rest/api/3/project/search?categoryId=1');
    expect([status, JSON.stringify(body)]).toEqual([501, expect.stringContaining('categoryId')]);
  });

  test('an operation that nobody has answers 404 and has no scopes', async () => {
    const { jira } = aShop();
    const request = { method: 'GET', path: '/rest/api/3/nothing', headers: {}, via: BY_FUNCTION };
    expect((await jira.handle({ ...request, as: THE_APP })).status).toBe(404);
    expect(jira.scopesOf('GET', '/rest/api/3/nothing')).toBeUndefined();
  });

  test('a body that is no JSON is refused', async () => {
    const { jira } = aShop();
    const request = { method: 'POST', path: SEARCH, headers: {}, body: '{', via: BY_FUNCTION };
    expect((await jira.handle({ ...request, as: THE_APP })).status).toBe(400);
  });
});
