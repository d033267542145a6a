import type { ChangeEntry, ChangeItem } from '../../../src/core/history/history';
import type { IssueFacts } from '../../../src/core/issue/issue';
import { wayIn, type WayInFacts } from '../../../src/core/policy/way-in';
import { WAY_IN_TEXTS } from '../../../src/core/policy/way-in-texts';
import { WAYS_IN } from '../../../src/core/policy/ways-in';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';

const CREATED = Date.parse('2026-09-01T09:00:00Z');
const HOUR_MS = 3_600_000;
const ANSWERS = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };

const rule: TechnicalRule = {
  rows: [
    { by: 'type', is: [{ id: '5', name: 'Technical task' }] },
    { by: 'label', is: [{ name: 'tech-debt' }] },
    { by: 'component', is: [{ id: '501', name: 'Checkout' }] },
  ],
  never: ['epic'],
};

const technical: IssueFacts = {
  summary: 'Replace the session store',
  status: { id: '1', name: 'To Do' },
  type: { id: '5', name: 'Technical task', level: 'standard' },
  labels: [],
  components: [],
};
const story: IssueFacts = { ...technical, type: { id: '1', name: 'Story', level: 'standard' } };

/** An entry so many hours after the creation. */
const entry = (hours: number, ...items: readonly ChangeItem[]): ChangeEntry => ({
  id: String(100 + hours),
  atMs: CREATED + hours * HOUR_MS,
  items,
});
const typeItem = (from: string, to: string): ChangeItem => ({
  field: 'issuetype',
  fieldId: 'issuetype',
  from,
  to,
  fromText: from === '3' ? 'Sub-task' : 'Story',
  toText: 'Technical task',
});
const labelled: ChangeItem = { field: 'labels', fieldId: 'labels', fromText: 'x', toText: 'x tech-debt' };
const emptied: ChangeItem = {
  field: 'Wirkung',
  fieldId: 'customfield_9',
  fromText: JSON.stringify(ANSWERS),
  toText: '',
};

const given = (
  facts: IssueFacts,
  entries: readonly ChangeEntry[] = [],
  more: Partial<WayInFacts> = {},
): WayInFacts => ({
  facts,
  entries,
  createdAtMs: CREATED,
  rule,
  fields: { framing: 'customfield_9' },
  ...more,
});
const app = { accountId: 'bot', accountType: 'app' } as const;

test.each<[string, WayInFacts, string | undefined]>([
  ['one that a person created: the dialog leaves no other traces than a script', given(technical), undefined],
  ['one that an app created', given(technical, [], { creator: app }), 'app'],
  [
    'a sub-task that the rule counts',
    given({ ...technical, type: { ...technical.type, level: 'subtask' } }),
    'sub-task',
  ],
  [
    'a clone',
    given(technical, [entry(0, { field: 'Link', to: 'SHOP-1', toText: 'This issue clones SHOP-1' })]),
    'clone',
  ],
  [
    'the original of a clone, or one that somebody linked by hand later',
    given(technical, [
      entry(0, { field: 'Link', to: 'SHOP-9', toText: 'This issue is cloned by SHOP-9' }),
      entry(5, { field: 'Link', to: 'SHOP-1', toText: 'This issue clones SHOP-1' }),
    ]),
    undefined,
  ],
  ['a change of the type', given(technical, [entry(2, typeItem('1', '5'))]), 'type-change'],
  [
    'a conversion',
    given(technical, [entry(2, typeItem('3', '5'), { field: 'Parent', from: '7', fromText: 'SHOP-7' })]),
    'convert',
  ],
  ['a label', given({ ...story, labels: ['x', 'tech-debt'] }, [entry(2, labelled)]), 'relabelled'],
  [
    'a component',
    given({ ...story, components: [{ id: '501', name: 'Checkout' }] }, [
      entry(2, { field: 'Component', fieldId: 'components', to: '501', toText: 'Checkout' }),
    ]),
    'relabelled',
  ],
  [
    'a move',
    given(technical, [entry(2, { field: 'project', from: '9', to: '8' }, { field: 'Key', fromText: 'OPS-1' })], {
      creator: app,
    }),
    'move',
  ],
  ['answers that were taken away', given(technical, [entry(2, emptied)]), 'field-emptied'],
  ['the newest of several ways', given(technical, [entry(9, emptied), entry(2, typeItem('1', '5'))]), 'field-emptied'],
  ['what changed without making it so', given(technical, [entry(2, labelled)], { creator: app }), 'app'],
  ['an item with answers', given({ ...technical, framing: ANSWERS }, [], { creator: app }), undefined],
  ['one that is not technical', given(story, [], { creator: app }), undefined],
])('%s', (_, facts, way) => {
  expect(wayIn(facts)).toBe(way);
  expect(wayIn({ ...facts, entries: [...facts.entries].reverse() })).toBe(way);
});

test('every way in has words, and none of them names a person', () => {
  expect(Object.keys(WAY_IN_TEXTS)).toEqual([...WAYS_IN]);
});
