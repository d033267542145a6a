import type { Framing } from '../../../src/core/framing/framing';
import { urgencyShare } from '../../../src/core/technical-rule/urgency-share';
import type { Issue } from '../../../src/core/issue/issue';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';

const rule: TechnicalRule = { rows: [{ by: 'type', is: [{ name: 'Technical task' }] }], never: [] };

const item = (number: number, framing?: Framing, more: Partial<Issue> = {}): Issue => ({
  id: String(number),
  key: `SHOP-${number}`,
  projectId: '1',
  projectKey: 'SHOP',
  summary: `Move part ${number}`,
  type: { name: 'Technical task', level: 'standard' },
  status: { name: 'To Do', category: 'new' },
  labels: [],
  components: [],
  createdAt: '2026-09-01T00:00:00Z',
  updatedAt: '2026-09-01T00:00:00Z',
  framing,
  ...more,
});

const urgent = (number: number, text = 'Urgent!!! Must be done') => item(number, { risk: text });
const calm = (count: number) => Array.from({ length: count }, (_, at) => item(100 + at, { risk: 'Checkout stops' }));

test('a third of the items, with the word that stands in most of them', () => {
  const open = [urgent(1), urgent(2, 'We need it ASAP'), urgent(3, 'Really urgent'), ...calm(6)];
  expect(urgencyShare(open, rule)).toEqual({ keys: ['SHOP-1', 'SHOP-2', 'SHOP-3'], of: 9, word: 'urgent' });
});

test.each<[string, readonly Issue[]]>([
  ['a few of many', [urgent(1), urgent(2), urgent(3), ...calm(7)]],
  ['one or two', [urgent(1), urgent(2)]],
  [
    'items that are not technical',
    [1, 2, 3].map((at) => item(at, { risk: 'Urgent' }, { type: { name: 'Story', level: 'standard' } })),
  ],
  ['nothing at all', []],
])('silence about %s', (_, open) => {
  expect(urgencyShare(open, rule)).toBeUndefined();
});

test('titles and other languages count, too', () => {
  const open = [
    item(1, undefined, { summary: 'URGENT: move the disk' }),
    urgent(2, 'Das ist dringend'),
    urgent(3, '尽快'),
  ];
  expect(urgencyShare(open, rule)?.keys).toHaveLength(3);
});
