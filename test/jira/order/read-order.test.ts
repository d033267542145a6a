import type { Site } from '../../../sandbox/jira/site';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { MOST_ORDERED, readOrder } from '../../../src/jira/order/read-order';
import { NOW, PEOPLE, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { shopSeenBy } from './shop-seen-by';

const { rank, sprint } = STANDARD.fields;
const AUCKLAND = 'Pacific/Auckland';

/** The items' numbers as they are ranked, with what makes each of them special. */
function site(): Site {
  const shop = shopBacklog({
    issues: [
      shopIssue(101, 'Second', { custom: { [rank]: '0|b:', [sprint]: [23, 24] }, dueOn: '2026-11-12' }),
      shopIssue(102, 'Third', { custom: { [rank]: '0|c:' }, fixVersionIds: ['42', '41'] }),
      shopIssue(103, 'First', { custom: { [rank]: '0|a:' } }),
      shopIssue(104, 'Done long ago', { custom: { [rank]: '0|0:' }, statusId: STANDARD.statuses.done }),
    ],
  });
  const project = shop.projects.find(({ id }) => id === SHOP);
  project?.versions.push(
    { id: '41', name: '4.1', released: true, archived: false, releaseOn: '2026-09-01' },
    { id: '42', name: '4.2', released: false, archived: false, releaseOn: '2026-12-01' },
  );
  shop.boards.push({ id: 3, name: 'SHOP board', type: 'scrum', projectId: SHOP });
  shop.sprints.push(
    {
      id: 23,
      name: 'SHOP Sprint 23',
      state: 'closed',
      boardId: 3,
      startMs: at(-23),
      endMs: at(-9),
      completeMs: at(-8),
    },
    { id: 24, name: 'SHOP Sprint 24', state: 'active', boardId: 3, startMs: at(-8), endMs: at(5) },
  );
  return shop;
}

/** Nine in the morning UTC, so many days from 1 October. */
const at = (days: number) => NOW.getTime() + days * 86_400_000;

const ordered = async (accountId: string, given: Site = site()) => {
  const { items, ...rest } = await readOrder(shopSeenBy(accountId, given).jira, SHOP, 'UTC');
  return { keys: items.map(({ issue }) => issue.key), ...rest };
};

test('open items come as they are ranked, whatever they were made for', async () => {
  const { keys, ...rest } = await ordered(PEOPLE.editor);
  expect(keys.filter((key) => Number(key.slice(5)) > 100)).toEqual(['SHOP-103', 'SHOP-101', 'SHOP-102']);
  expect(rest).toEqual({ isRanked: true, more: false, skipped: 0 });
});

test('dates, releases and Sprints come with them, on the reader’s calendar', async () => {
  const { items } = await readOrder(shopSeenBy(PEOPLE.editor, site()).jira, SHOP, AUCKLAND);
  const item = (key: string) => items.find(({ issue }) => issue.key === key);
  expect(item('SHOP-101')).toMatchObject({
    date: { from: 'dueDate', day: '2026-11-12' },
    sprints: [
      { id: '23', state: 'closed', boardId: '3', startsOn: '2026-09-08', endsOn: '2026-09-23' },
      { id: '24', name: 'SHOP Sprint 24', state: 'active', boardId: '3', startsOn: '2026-09-23', endsOn: '2026-10-06' },
    ],
  });
  expect(item('SHOP-102')?.date).toEqual({ from: 'release', day: '2026-12-01', release: '4.2' });
  expect(item('SHOP-103')).toMatchObject({ sprints: [], needs: [] });
  expect(item('SHOP-103')?.date).toBeUndefined();
});

test('what waits for what is read from both ends of a link, closed ones left out', async () => {
  const given = site();
  const typeId = STANDARD.linkTypes.blocks;
  given.links.push(
    { id: '1', typeId, inwardIssueId: '20103', outwardIssueId: '20101' },
    { id: '2', typeId, inwardIssueId: '20104', outwardIssueId: '20101' },
    { id: '3', typeId: STANDARD.linkTypes.relates, inwardIssueId: '20102', outwardIssueId: '20101' },
  );
  const { items } = await readOrder(shopSeenBy(PEOPLE.editor, given).jira, SHOP, 'UTC');
  const needs = items.flatMap((item) =>
    item.needs.map((need) => `${item.issue.key}: ${need.item} needs ${need.needs}`),
  );
  expect(needs.toSorted()).toEqual(['SHOP-101: SHOP-101 needs SHOP-103', 'SHOP-103: SHOP-101 needs SHOP-103']);
});

test('whoever may not see an item has an order without it', async () => {
  const [all, fewer] = [await ordered(PEOPLE.editor), await ordered(PEOPLE.outsideLevel)];
  expect(all.keys.filter((key) => !fewer.keys.includes(key))).toEqual(['SHOP-3']);
  await expect(ordered(PEOPLE.outsider)).rejects.toThrow("The value '30000' does not exist for the field 'project'.");
});

test('where nobody can rank, the oldest stand first and it is said', async () => {
  const given = site();
  given.customFields = given.customFields.filter(({ id }) => id !== rank);
  for (const issue of given.issues) delete issue.custom[rank];
  given.issues.forEach((issue, index) => (issue.createdMs = at(-500 + index)));
  const { keys, isRanked } = await ordered(PEOPLE.editor, given);
  expect(isRanked).toBe(false);
  expect(keys.filter((key) => Number(key.slice(5)) > 100)).toEqual(['SHOP-101', 'SHOP-102', 'SHOP-103']);
});

test('a longer backlog is cut and said to be, in as many calls as Jira has pages', async () => {
  const issues = Array.from({ length: MOST_ORDERED + 50 }, (_, index) => shopIssue(2_000 + index, 'Part'));
  const { jira, double } = shopSeenBy(PEOPLE.editor, shopBacklog({ issues }));
  const { items, more } = await readOrder(jira, SHOP, 'UTC');
  expect([items.length, more]).toEqual([MOST_ORDERED, true]);
  expect(double.ledger.entries.map(({ template }) => template)).toEqual([
    '/rest/api/3/field',
    '/rest/api/3/search/jql',
  ]);
});
