import { aShop, memberOf, membersOf, type Answer, type Shop } from './shop';
import { shopIssue, shopSite } from './shop-site';

const BULK = '/rest/api/3/changelog/bulkfetch';

const fetchBulk = (shop: Shop, as: string, more: object): Promise<Answer> =>
  shop.ask(as, 'POST', BULK, { issueIdsOrKeys: ['SHOP-1', '10002', 'SHOP-6', 'NOPE-1'], ...more });

/** `issue: ids of its entries` in the order of the answer. */
const idsIn = (answer: Answer): readonly string[] =>
  membersOf(answer.body, 'issueChangeLogs').map(
    (one) =>
      `${String(memberOf(one, 'issueId'))}: ${membersOf(one, 'changeHistories')
        .map((history) => memberOf(history, 'id'))
        .join(' ')}`,
  );

describe('Changelogs in bulk', () => {
  test('leave out issues without entries, unknown ones and those that can’t be seen', async () => {
    expect(idsIn(await fetchBulk(aShop(), 'elena', {}))).toEqual(['10001: 1001 1003', '10002: 1002']);
  });

  test('write times as milliseconds, where the changelog of one issue writes text', async () => {
    const shop = aShop();
    const { body } = await fetchBulk(shop, 'ana', {});
    const [history] = membersOf(membersOf(body, 'issueChangeLogs')[0], 'changeHistories');
    const single = await shop.ask('ana', 'GET', '/rest/api/3/issue/SHOP-1/changelog');
    expect(memberOf(history, 'created')).toBe(Date.parse('2026-09-30T11:24:00Z'));
    expect(memberOf(membersOf(single.body, 'values')[0], 'created')).toBe('2026-09-30T13:24:00.000+0200');
  });

  test('are oldest first over all issues, so a page may split the entries of one issue', async () => {
    const shop = aShop();
    const first = await fetchBulk(shop, 'ana', { maxResults: 2 });
    expect(idsIn(first)).toEqual(['10001: 1001', '10002: 1002']);
    const nextPageToken = memberOf(first.body, 'nextPageToken');
    const second = await fetchBulk(shop, 'ana', { maxResults: 2, nextPageToken });
    expect(idsIn(second)).toEqual(['10001: 1003']);
    expect(memberOf(second.body, 'nextPageToken')).toBeUndefined();
  });

  test('filtered by field lose the items without a fieldId', async () => {
    const shop = aShop();
    expect(idsIn(await fetchBulk(shop, 'ana', { fieldIds: ['labels', 'Link'] }))).toEqual(['10001: 1001']);
  });

  test.each([
    ['no issues', { issueIdsOrKeys: [] }],
    ['more than 1000 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => `SHOP-${index}`) }],
    ['more than 10 fields', { fieldIds: Array.from({ length: 11 }, (_, index) => `f${index}`) }],
    ['a member that the operation has not', { issueIds: ['SHOP-1'] }],
  ])('refuse %s', async (_, more) => {
    expect((await fetchBulk(aShop(), 'ana', more)).status).toBe(400);
  });

  test('give an entry without an author no author, and an item only the members it has', async () => {
    const items = [{ field: 'status', fieldType: 'jira' as const, fieldId: 'status', from: '3' }];
    const site = shopSite({ issues: [shopIssue(1, 'Old', { histories: [{ id: '1', atMs: 1_000_000, items }] })] });
    const { body } = await fetchBulk(aShop(site), 'ana', { issueIdsOrKeys: ['SHOP-1'] });
    expect(membersOf(body, 'issueChangeLogs')).toEqual([
      {
        issueId: '10001',
        changeHistories: [
          {
            id: '1',
            created: 1_000_000,
            items: [{ field: 'status', fieldtype: 'jira', fieldId: 'status', from: '3' }],
          },
        ],
      },
    ]);
  });
});

test('A linked pair has an item without a fieldId on both sides, and each sees the other end', async () => {
  const shop = aShop();
  const link = { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-3' } };
  expect((await shop.ask('ana', 'POST', '/rest/api/3/issueLink', link)).status).toBe(201);
  const { body } = await fetchBulk(shop, 'ana', { issueIdsOrKeys: ['SHOP-3'] });
  const [history] = membersOf(membersOf(body, 'issueChangeLogs')[0], 'changeHistories');
  expect(membersOf(history, 'items')).toEqual([
    { field: 'Link', fieldtype: 'jira', to: 'SHOP-1', toString: 'This issue is blocked by SHOP-1' },
  ]);
  const blocked = await shop.ask('ana', 'GET', '/rest/api/3/issue/SHOP-3?fields=issuelinks');
  expect(memberOf(membersOf(blocked.body, 'fields', 'issuelinks')[0], 'inwardIssue', 'key')).toBe('SHOP-1');
});
