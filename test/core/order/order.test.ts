import * as fc from 'fast-check';
import { orderOf, type OrderItem } from '../../../src/core/order/order';
import type { SprintSeen } from '../../../src/core/order/sprint-calendar';

const sprint = (id: string, state: SprintSeen['state'], startsOn?: string): SprintSeen => ({
  id,
  name: `Sprint ${id}`,
  state,
  startsOn,
});
const RUNNING = sprint('24', 'active', '2026-09-22');
const NEXT = sprint('25', 'future', '2026-10-06');
const AFTER = sprint('26', 'future');
const CLOSED = sprint('23', 'closed', '2026-09-08');

type Given = {
  readonly in?: readonly SprintSeen[];
  readonly level?: 'epic' | 'standard' | 'subtask';
  readonly begun?: boolean;
};

const item = (key: string, { in: sprints = [], level = 'standard', begun = false }: Given = {}): OrderItem => ({
  issue: {
    id: key,
    key,
    projectId: '1',
    projectKey: 'SHOP',
    summary: key,
    type: { name: 'Task', level },
    status: { name: 'Any', category: begun ? 'indeterminate' : 'new' },
    labels: [],
    components: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  sprints,
  needs: [],
});

const told = (...items: readonly OrderItem[]) =>
  orderOf(items).map(
    ({ kind, sprint: of, items: some }) =>
      `${kind}${of ? ` ${of.id}` : ''}: ${some.map(({ place, issue }) => `${place} ${issue.key}`).join(', ')}`,
  );

test('Sprints that run come first, then those planned in their sequence, then the rest by rank', () => {
  const items = [
    item('A'),
    item('B', { in: [AFTER] }),
    item('C', { in: [NEXT] }),
    item('D', { in: [CLOSED, RUNNING] }),
    item('E', { in: [CLOSED] }),
    item('F', { in: [RUNNING], begun: true }),
  ];
  expect(told(...items)).toEqual(['running 24: 1 D, 2 F', 'planned 25: 3 C', 'planned 26: 4 B', 'backlog: 5 A, 6 E']);
});

test('Sprints side by side stand apart, and an item in two of them stands in one', () => {
  const other = sprint('50', 'active', '2026-09-21');
  expect(told(item('A', { in: [RUNNING] }), item('B', { in: [other, RUNNING] }))).toEqual([
    'running 50: 1 B',
    'running 24: 2 A',
  ]);
});

test('without Sprints what is in progress comes first, and with them it doesn’t', () => {
  const items = [item('A'), item('B', { begun: true }), item('C')];
  expect(told(...items)).toEqual(['inProgress: 1 B', 'backlog: 2 A, 3 C']);
  expect(told(...items, item('D', { in: [NEXT] }))).toEqual(['planned 25: 1 D', 'backlog: 2 A, 3 B, 4 C']);
});

test('epics and sub-tasks have no place, and an empty order has no groups', () => {
  expect(told(item('A', { level: 'epic' }), item('B', { level: 'subtask' }), item('C'))).toEqual(['backlog: 1 C']);
  expect(told()).toEqual([]);
});

test('every item stands once, places count without a gap, and within a group the rank is kept', () => {
  const items = fc.array(
    fc.record({
      in: fc.subarray([CLOSED, RUNNING, NEXT, AFTER]),
      begun: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(items, (given) => {
      const ranked = given.map((one, at) => item(`SHOP-${at}`, one));
      const groups = orderOf(ranked);
      const placed = groups.flatMap(({ items: some }) => some);
      expect(placed.map(({ place }) => place)).toEqual(ranked.map((_, at) => at + 1));
      expect(new Set(placed.map(({ issue }) => issue.key)).size).toBe(ranked.length);
      for (const { items: some } of groups) {
        const ranks = some.map(({ issue }) => Number(issue.key.slice(5)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }
    }),
  );
});
