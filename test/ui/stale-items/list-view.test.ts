import * as fc from 'fast-check';
import type { Framing } from '../../../src/core/framing/framing';
import type { Issue } from '../../../src/core/issue/issue';
import { judgedItem, type JudgedItem } from '../../../static/stale-items/items/judged-item';
import { COLUMNS } from '../../../static/stale-items/lists/columns';
import { URGENT_FIRST } from '../../../static/stale-items/lists/list';
import {
  groupsOf,
  readingFor,
  shownOf,
  type Grouping,
  type ListView,
} from '../../../static/stale-items/lists/list-view';
import { holdsText } from '../../../static/stale-items/lists/search-text';
import { anItem } from './an-item';

const VIEW: ListView = { list: 'not-refined', filter: {}, sorting: URGENT_FIRST, columns: [] };

function item(key: string, framing?: Framing, more: Partial<Issue> = {}, parentSummary?: string): JudgedItem {
  const { facts } = anItem(100);
  const issue = { ...facts.issue, id: key.replace(/\D/g, ''), key, framing, ...more };
  return judgedItem({ ...facts, issue }, issue.parent && { parent: { ...issue.parent, summary: parentSummary } });
}

const keysOf = (items: readonly JudgedItem[]) => items.map(({ facts }) => facts.issue.key);

describe('the search within a list', () => {
  const issue = { key: 'SHOP-41', summary: 'Upgrade PostgreSQL 14: résumé of the Größe table' };

  test.each(['post', 'SQL 14', 'shop-41', '41', 'upgrade größe', 'resume', '  table  ', ''])(
    'finds it by %j',
    (typed) => expect(holdsText(issue, typed)).toBe(true),
  );
  test.each(['mysql', 'post mysql', 'shop-42', 'PAY'])('does not find it by %j', (typed) =>
    expect(holdsText(issue, typed)).toBe(false),
  );
});

test('money a month comes before hours a month, then what is lost once; what has no number is last either way', () => {
  const items = [
    item('SHOP-1'),
    item('SHOP-2', { onceLow: 100, onceHigh: 200_000, costUnit: 'money' }),
    item('SHOP-3', { costLow: 10, costHigh: 90, costUnit: 'hours' }),
    item('SHOP-4', { costLikely: 500, costLow: 1, costUnit: 'money' }),
    item('SHOP-5', { costHigh: 40_000, costUnit: 'money' }),
    item('SHOP-6', { costLikely: 12, costUnit: 'hours' }),
  ];
  const by = (descending: boolean) => keysOf(shownOf(items, { ...VIEW, sorting: { by: 'cost', descending } }));
  expect(by(true)).toEqual(['SHOP-5', 'SHOP-4', 'SHOP-3', 'SHOP-6', 'SHOP-2', 'SHOP-1']);
  expect(by(false)).toEqual(['SHOP-4', 'SHOP-5', 'SHOP-6', 'SHOP-3', 'SHOP-2', 'SHOP-1']);
});

test('items stand with their parent, named as Jira names it; those without one are last', () => {
  const part = { id: '70', key: 'SHOP-70' };
  const items = [
    item('SHOP-1'),
    item('SHOP-2', undefined, { parent: part }, 'Move order history'),
    item('PAY-3', undefined, { projectId: '9', projectKey: 'PAY' }),
    item('SHOP-4', undefined, { parent: part }, 'Move order history'),
  ];
  const groups = (by: Grouping) => groupsOf(items, by).map(({ name, items: rows }) => [name, keysOf(rows)]);
  expect(groups('parent')).toEqual([
    ['SHOP-70 Move order history', ['SHOP-2', 'SHOP-4']],
    [undefined, ['SHOP-1', 'PAY-3']],
  ]);
  expect(groups('project')).toEqual([
    ['SHOP', ['SHOP-1', 'SHOP-2', 'SHOP-4']],
    ['PAY', ['PAY-3']],
  ]);
});

test('a list is read whole only for what no query can say, and asked for people and Sprints only where they are shown', () => {
  const isWhole = (more: Partial<ListView>) => readingFor({ ...VIEW, ...more }).isWhole;
  expect([isWhole({}), isWhole({ text: '  ' }), isWhole({ sorting: { by: 'item', descending: true } })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([
    isWhole({ text: 'x' }),
    isWhole({ group: 'project' }),
    isWhole({ sorting: { by: 'cost', descending: true } }),
  ]).toEqual([true, true, true]);
  fc.assert(
    fc.property(fc.subarray([...COLUMNS]), (columns) => {
      const asks = columns.some((column) => ['priority', 'sprint', 'assignee'].includes(column));
      expect(readingFor({ ...VIEW, columns }).inList).toBe(asks);
    }),
  );
});
