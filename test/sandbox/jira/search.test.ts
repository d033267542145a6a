import fc from 'fast-check';
import { aShop, keysFound, memberOf, membersOf, THE_APP, type Shop } from './shop';
import { shopIssue, shopSite } from './shop-site';

const SEARCH = '/rest/api/3/search/jql';

describe('A search answers', () => {
  test('ids alone, unless fields are asked for', async () => {
    const { body } = await aShop().ask('ana', 'POST', SEARCH, { jql: 'project = SHOP AND status = Done' });
    expect(body).toEqual({ issues: [{ id: '10003' }], isLast: true });
  });

  test('the fields and properties asked for, and no others', async () => {
    const asked = {
      jql: 'key = SHOP-1',
      fields: ['summary', 'customfield_10016', 'nope'],
      properties: ['stakes', 'none'],
    };
    const { body } = await aShop().ask('ana', 'POST', SEARCH, asked);
    const [issue] = membersOf(body, 'issues');
    expect(memberOf(issue, 'fields')).toEqual({ summary: 'Upgrade PostgreSQL 12', customfield_10016: 8 });
    expect(Object.keys(Object(memberOf(issue, 'properties')))).toEqual(['stakes']);
  });

  test('the same to GET, where lists are separated by commas', async () => {
    const path = `${SEARCH}?jql=${encodeURIComponent('key = SHOP-1')}&fields=summary,labels&properties=stakes`;
    const { body } = await aShop().ask('ana', 'GET', path);
    const [issue] = membersOf(body, 'issues');
    expect(Object.keys(Object(memberOf(issue, 'fields')))).toEqual(['summary', 'labels']);
  });

  test('only what the searching person may see', async () => {
    const shop = aShop();
    expect(await keysFound(shop, 'sam', 'created >= "1970-01-01" AND summary ~ hole')).toEqual([]);
    expect(await keysFound(shop, 'ana', 'summary ~ hole')).toEqual(['SHOP-6']);
    expect(await keysFound(shop, THE_APP, 'summary ~ hole')).toEqual(['SHOP-6']);
  });

  test('refusals for what Jira limits', async () => {
    const shop = aShop();
    const six = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect((await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP', properties: six })).status).toBe(400);
    expect((await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP', startAt: 50 })).status).toBe(400);
    expect((await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP', fields: 'summary' })).status).toBe(400);
  });
});

describe('Pages of a search', () => {
  const many = (count: number): Shop => {
    const issues = Array.from({ length: count }, (_, index) => shopIssue(index + 1, `Issue ${index + 1}`));
    return aShop(shopSite({ issues }));
  };

  test('together give every issue once, whatever the page size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 15 }), async (count, size) => {
        const shop = many(count);
        const ids: unknown[] = [];
        let token: unknown;
        do {
          const more = token === undefined ? {} : { nextPageToken: token };
          const { body } = await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP', maxResults: size, ...more });
          ids.push(...membersOf(body, 'issues').map((issue) => memberOf(issue, 'id')));
          token = memberOf(body, 'nextPageToken');
          expect(memberOf(body, 'isLast')).toBe(token === undefined);
        } while (token !== undefined);
        expect(new Set(ids).size).toBe(count);
        expect(ids).toHaveLength(count);
      }),
      { numRuns: 25 },
    );
  });

  test('are fewer than asked for when whole issues are wanted', async () => {
    const { body } = await many(150).ask('ana', 'POST', SEARCH, {
      jql: 'project = SHOP',
      fields: ['*all'],
      maxResults: 5000,
    });
    expect(membersOf(body, 'issues')).toHaveLength(100);
    expect(memberOf(body, 'isLast')).toBe(false);
  });

  test('end with their token: after 7 days, for another query or made up it is refused', async () => {
    const shop = many(3);
    const { body } = await shop.ask('ana', 'POST', SEARCH, { jql: 'project = SHOP', maxResults: 1 });
    const nextPageToken = memberOf(body, 'nextPageToken');
    const status = async (jql: string, token: unknown): Promise<number> =>
      (await shop.ask('ana', 'POST', SEARCH, { jql, nextPageToken: token })).status;
    expect(await status('project = SHOP', nextPageToken)).toBe(200);
    expect(await status('project = TEAM', nextPageToken)).toBe(400);
    expect(await status('project = SHOP', 'made-up')).toBe(400);
    shop.clock.advance(7 * 86_400_000 + 1);
    expect(await status('project = SHOP', nextPageToken)).toBe(400);
  });
});

describe('The search index lags', () => {
  const edit = (shop: Shop): Promise<unknown> =>
    shop.ask('ana', 'PUT', '/rest/api/3/issue/SHOP-2', { fields: { labels: ['fresh'] } });

  test('a change shows after the lag, and at once for an issue that is reconciled', async () => {
    const shop = aShop();
    shop.jira.faults.searchLagMs = 30_000;
    await edit(shop);
    const jql = 'labels = fresh';
    expect(await keysFound(shop, 'ana', jql)).toEqual([]);
    const { body } = await shop.ask('ana', 'POST', SEARCH, { jql, reconcileIssues: [10002] });
    expect(membersOf(body, 'issues')).toEqual([{ id: '10002' }]);
    shop.clock.advance(30_000);
    expect(await keysFound(shop, 'ana', jql)).toEqual(['SHOP-2']);
  });

  test('a new issue is not found before the lag is over, though it can be read', async () => {
    const shop = aShop();
    shop.jira.faults.searchLagMs = 30_000;
    const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Brand new' };
    const { body } = await shop.ask('ana', 'POST', '/rest/api/3/issue', { fields });
    expect(await keysFound(shop, 'ana', 'summary ~ brand')).toEqual([]);
    expect((await shop.ask('ana', 'GET', `/rest/api/3/issue/${String(memberOf(body, 'key'))}`)).status).toBe(200);
    shop.clock.advance(30_000);
    expect(await keysFound(shop, 'ana', 'summary ~ brand')).toEqual(['SHOP-7']);
  });

  test('property writes lag as well', async () => {
    const shop = aShop();
    shop.jira.faults.searchLagMs = 30_000;
    await shop.ask('ana', 'PUT', '/rest/api/3/issue/SHOP-3/properties/stakes', { technical: 'yes' });
    expect(await keysFound(shop, 'ana', 'stakesTechnical = yes')).toEqual(['SHOP-1']);
    shop.clock.advance(30_000);
    expect(await keysFound(shop, 'ana', 'stakesTechnical = yes ORDER BY key')).toEqual(['SHOP-1', 'SHOP-3']);
  });
});

test.each([
  ['exact', [6, 5]],
  ['too-low', [5, 4]],
  ['too-high', [7, 6]],
] as const)('approximate-count counts what the caller may see, %s', async (reading, counts) => {
  const shop = aShop();
  shop.jira.levers['approximate-count'] = reading;
  const count = async (as: string): Promise<unknown> =>
    memberOf(
      (await shop.ask(as, 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).body,
      'count',
    );
  expect([await count('ana'), await count('sam')]).toEqual(counts);
});

describe('Every clause and its negation share out the issues that have the field', () => {
  const values = fc.constantFrom('upgrade', 'tech-debt', 'other', 'alpha');
  const clause = fc.oneof(
    values.map((label) => `labels = ${label}`),
    fc.array(values, { minLength: 1, maxLength: 3 }).map((labels) => `labels in (${labels.join(', ')})`),
    fc.integer({ min: 0, max: 9 }).map((points) => `"Story Points" > ${points}`),
    fc.integer({ min: 0, max: 60 }).map((days) => `created <= -${days}d`),
    fc.constantFrom('statusCategory = Done', 'issuetype = Story', 'summary ~ odd'),
  );
  const query = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      clause,
      fc.tuple(tie('tree'), fc.constantFrom('AND', 'OR'), tie('tree')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('tree').map((inner) => `NOT (${inner})`),
    ),
  })).tree;
  const issues = Array.from({ length: 30 }, (_, index) =>
    shopIssue(index + 1, index % 2 === 0 ? 'Even work' : 'Odd work', {
      labels: [['upgrade', 'tech-debt', 'other'][index % 3] ?? 'other'],
      statusId: index % 4 === 0 ? '10002' : '10000',
      createdMs: Date.parse('2026-10-01T08:00:00Z') - index * 2 * 86_400_000,
      custom: { customfield_10016: index % 9 },
    }),
  );
  const shop = aShop(shopSite({ issues }));
  shop.jira.levers['limits-per-second'] = 'none';

  test('where every issue has every field', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (jql) => {
        const found = await keysFound(shop, 'ana', jql);
        const rest = await keysFound(shop, 'ana', `NOT (${jql})`);
        expect(found.filter((key) => rest.includes(key))).toEqual([]);
        expect(found.length + rest.length).toBe(30);
      }),
      { numRuns: 60 },
    );
  });
});
