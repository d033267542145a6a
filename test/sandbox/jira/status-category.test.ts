import { statusCategoryChangedMs } from '../../../sandbox/jira/status-category';
import type { HistoryItem } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { aShop, keysFound, memberOf, storedIssue } from './shop';

const { toDo, inProgress, done } = STANDARD.statuses;
const moved = (from: string, to: string): HistoryItem => ({ field: 'status', fieldType: 'jira', from, to });

test('an item entered its category when it last came from another one, else when it was created', async () => {
  const shop = aShop();
  const issue = storedIssue(shop, 'SHOP-2');
  issue.histories = [];
  const changedMs = () => statusCategoryChangedMs(issue, shop.jira.store);
  expect(changedMs()).toBe(issue.createdMs);
  const history = (days: number, ...items: HistoryItem[]) =>
    issue.histories.push({ id: String(days), atMs: issue.createdMs + days * 86_400_000, items });
  const daysAfter = () => (changedMs() - issue.createdMs) / 86_400_000;
  history(1, moved(toDo, inProgress));
  history(2, moved(inProgress, done));
  expect(daysAfter()).toBe(2);
  history(3, moved(done, done), { field: 'labels', fieldType: 'jira' });
  expect(daysAfter()).toBe(2);
  history(4, moved(done, toDo));
  expect(daysAfter()).toBe(4);
  const { body } = await shop.ask('ana', 'GET', '/rest/api/3/issue/SHOP-2?fields=statuscategorychangedate');
  const told = memberOf(memberOf(body, 'fields'), 'statuscategorychangedate');
  expect(Date.parse(String(told))).toBe(changedMs());
  const day = new Date(changedMs()).toISOString().slice(0, 10);
  const since = `key = SHOP-2 AND statusCategoryChangedDate >= "${day}"`;
  expect(await keysFound(shop, 'ana', since)).toEqual(['SHOP-2']);
  history(5, moved(toDo, done));
  expect(await keysFound(shop, 'ana', since.replace('>=', '<='))).toEqual([]);
});
