import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import { offeredRows, type MarkedIssue } from '../../../src/core/technical-rule/offered-rows';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import type { Issue } from '../../../src/core/issue/issue';

type Given = { summary?: string; type?: string; labels?: readonly string[]; technical?: boolean };

function item({
  summary = 'Vouchers for returning customers',
  type = 'Story',
  labels = [],
  technical,
}: Given): MarkedIssue {
  const issue: Issue = {
    id: '20001',
    key: 'SHOP-1',
    projectId: '30000',
    projectKey: 'SHOP',
    summary,
    type: { id: type, name: type, level: 'standard' },
    status: { id: '1', name: 'To do', category: 'new' },
    labels,
    components: [],
    createdAt: '2026-09-01T09:00:00Z',
    updatedAt: '2026-09-01T09:00:00Z',
  };
  return { issue, ...(technical === undefined ? {} : { mark: { technical, by: 'ana', atMs: 1 } }) };
}

const times = (count: number, given: Given) => Array.from({ length: count }, () => item(given));
const CHORES: TechnicalRule = { rows: [{ by: 'type', is: [{ name: 'Chore' }] }], never: ['epic'] };

test('after three marks alike the row is offered: to leave out a type that people say isn’t technical', () => {
  const chores = times(3, { type: 'Chore', technical: false });
  expect(offeredRows(chores.slice(1), CHORES)).toEqual([]);
  expect(offeredRows(chores, CHORES)).toEqual([
    {
      by: 'type',
      thing: expect.objectContaining({ name: 'Chore' }),
      items: 3,
      because: 'marked',
      technical: false,
      marks: 3,
    },
  ]);
});

test('and to add a label that people say is', () => {
  const [offer] = offeredRows(times(3, { labels: ['ops'], technical: true }).concat(times(9, {})), CHORES);
  expect(offer).toMatchObject({ by: 'label', thing: { name: 'ops' }, technical: true, marks: 3 });
});

test('one mark the other way is a reason to offer nothing', () => {
  const chores = [...times(3, { type: 'Chore', technical: false }), item({ type: 'Chore', technical: true })];
  expect(offeredRows(chores, CHORES)).toEqual([]);
});

test('three marks don’t speak for a whole type that nobody said anything of', () => {
  const stories = [...times(3, { technical: true }), ...times(20, {})];
  expect(offeredRows(stories, CHORES)).toEqual([]);
});

test('what the site uses is proposed by hits, where most of it looks technical and no row names it', () => {
  const offers = offeredRows(
    [
      ...times(3, { summary: 'Upgrade PostgreSQL 14 before support ends', labels: ['platform'] }),
      ...times(5, { summary: 'Migrate the order database to the new cluster', labels: ['cloud'] }),
      ...times(4, { summary: 'Upgrade the search index to version 9', labels: ['tech-debt'] }),
      ...times(30, { labels: ['checkout'] }),
    ],
    DEFAULT_RULE,
  );
  expect(offers.map(({ by, thing, items }) => [by, thing.name, items])).toEqual([
    ['label', 'cloud', 5],
    ['label', 'platform', 3],
  ]);
});
