import { FIRST_CHOICES, type Choices } from '../../../static/stale-items/state/choices';
import { keptChoices } from '../../../static/stale-items/state/kept-choices';

function storage() {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

const CHOSEN: Choices = {
  list: 'dates',
  asks: {
    'not-refined': {
      filter: { projectId: '1', origin: 'none', ages: { fromDays: 180, toDays: Infinity } },
      sorting: { by: 'age', descending: true },
    },
    dates: { filter: {}, sorting: { by: 'deadline', descending: true } },
    'not-answered': {
      filter: {},
      sorting: { by: 'cost', descending: true },
      text: 'post gre',
      group: 'parent',
      columns: ['cost', 'assignee'],
    },
  },
};

test('what somebody chose is there after a reload, for them and this gadget alone', () => {
  const browser = storage();
  keptChoices(browser, '100', 'sam').keep(CHOSEN);
  expect(keptChoices(browser, '100', 'sam').read()).toEqual(CHOSEN);
  expect(keptChoices(browser, '100', 'ana').read()).toEqual(FIRST_CHOICES);
  expect(keptChoices(browser, '101', 'sam').read()).toEqual(FIRST_CHOICES);
});

test.each([
  '',
  '{',
  'null',
  '{"list":"x","asks":{}}',
  '{"list":"dates","asks":{"dates":{"filter":{"projectId":"1 OR 2"}}}}',
  '{"list":"dates","asks":{"dates":{"filter":{},"sorting":{"by":"cost","descending":true},"columns":["salary"]}}}',
])('what can not be read, as %j, is as if nothing was kept', (text) => {
  const browser = storage();
  keptChoices(browser, '100', 'sam').keep(CHOSEN);
  for (const key of browser.values.keys()) browser.values.set(key, text);
  expect(keptChoices(browser, '100', 'sam').read()).toEqual(FIRST_CHOICES);
});

test('a browser that keeps nothing shows the gadget as it is at first', () => {
  const kept = keptChoices(undefined, '100', 'sam');
  kept.keep(CHOSEN);
  expect(kept.read()).toEqual(FIRST_CHOICES);
});
