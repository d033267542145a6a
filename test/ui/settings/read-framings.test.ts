import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Issues } from '../../../src/jira/port';
import { readFramings } from '../../../static/settings/project/read-framings';
import { doubleOf, PEOPLE, SHOP, shops } from './shops';

const framed = (id: string, framingValue: unknown) =>
  ({
    issue: { id, key: `SHOP-${id}`, summary: 'S', type: { name: 'T' }, status: { name: 'To Do' } },
    framingValue,
  }) as FoundIssue;

/** A project of three pages. */
const paged: Pick<Issues, 'search' | 'count'> = {
  count: async () => 5,
  search: async (_, { pageToken = '0' } = {}) => {
    const at = Number(pageToken);
    const issues = [framed(`${at}1`, { risk: 'R' }), framed(`${at}2`, null)];
    return { issues, skipped: at === 1 ? 1 : 0, ...(at < 2 ? { nextPageToken: String(at + 1) } : {}) };
  },
};

test('every framing is read, page by page, with how far it is and what could not be read', async () => {
  const told: unknown[] = [];
  const found = await readFramings(
    paged,
    '1',
    (soFar) => told.push(soFar),
    () => false,
  );
  expect(found?.issues.map(({ key }) => key)).toEqual(['SHOP-01', 'SHOP-11', 'SHOP-21']);
  expect(found?.unread).toBe(1);
  expect(told).toEqual([
    { read: 2, total: 5, unread: 0 },
    { read: 4, total: 5, unread: 1 },
    { read: 6, total: 6, unread: 1 },
  ]);
});

test('nothing comes of it once it is cancelled', async () => {
  let read = 0;
  const found = await readFramings(
    paged,
    '1',
    () => (read += 1),
    () => read > 0,
  );
  expect([found, read]).toEqual([undefined, 1]);
});

test('an empty project gives an empty file', async () => {
  const { as } = doubleOf(shops());
  const found = await readFramings(
    as(PEOPLE.developer),
    SHOP,
    () => undefined,
    () => false,
  );
  expect(found).toEqual({ issues: [], unread: 0 });
});
