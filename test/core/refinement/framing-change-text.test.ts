import type { Framing } from '../../../src/core/framing/framing';
import { framingChangeText } from '../../../src/core/refinement/framing-change-text';
import { changeText } from '../../../src/core/refinement/change-text';

const json = (framing: Framing | undefined) => (framing === undefined ? '' : JSON.stringify(framing));

/** One save as Jira's history shows it, in the year 2026. */
const item = (before: Framing | undefined, after: Framing | undefined) => ({
  field: 'Impact framing',
  fieldId: 'customfield_10050',
  fromText: json(before),
  toText: json(after),
});

const BASE: Framing = {
  doNothing: 'Checkout stops',
  deadline: '2026-11-01',
  risk: 'lost orders',
  costLikely: 3,
  costUnit: 'hours',
};

describe('what a save did to the answers, in words', () => {
  test.each<[string, Framing | undefined, Framing | undefined, string | undefined]>([
    [
      'a date moved and an answer in other words',
      BASE,
      { ...BASE, deadline: '2026-11-12', risk: 'lost orders and calls' },
      'deadline 1 Nov → 12 Nov, risk reworded',
    ],
    [
      'the first answers',
      undefined,
      { doNothing: 'Checkout stops', future: 'x' },
      'doing nothing answered, later features answered',
    ],
    ['another year', BASE, { ...BASE, deadline: '2027-02-01' }, 'deadline 1 Nov → 1 Feb 2027'],
    [
      'a date taken away',
      BASE,
      { ...BASE, deadline: undefined, noFixedDate: true },
      'deadline 1 Nov taken away, no fixed date',
    ],
    ['an answer taken away', BASE, { ...BASE, risk: undefined }, 'risk taken away'],
    ['items', { blockedIssues: ['SHOP-61'] }, { blockedIssues: ['PAY-2'] }, 'PAY-2 waits, SHOP-61 waits no more'],
    ['a number', BASE, { ...BASE, costLikely: 5 }, 'cost of waiting changed'],
    ['a currency', BASE, { ...BASE, costUnit: 'money', costCurrency: 'EUR' }, 'cost of waiting changed'],
    [
      'choices',
      BASE,
      { ...BASE, value: 'adds', origin: 'debt', who: ['support'] },
      'who feels it added, kind of value added, why it comes up added',
    ],
    ['a promise', BASE, { ...BASE, laterUntil: '2026-10-05' }, 'answers due 5 Oct'],
    ['a copy that holds', { ...BASE, writtenFor: '1' }, { ...BASE, writtenFor: '2' }, 'confirmed for this work item'],
    ['everything taken away', BASE, undefined, 'emptied'],
  ])('%s', (_, before, after, text) => {
    expect(framingChangeText(item(before, after), '2026-10-01')).toBe(text);
  });

  test('a history that shows no JSON is not guessed at', () => {
    const shown = { field: 'Impact framing', fromText: 'By 2026-11-01. Risk: lost orders.', toText: json(BASE) };
    expect(framingChangeText(shown, '2026-10-01')).toBeUndefined();
    expect(framingChangeText({ field: 'Priority', fromText: 'Low', toText: 'High' }, '2026-10-01')).toBeUndefined();
  });
});

test('the proof says it, whatever Jira calls the field and whatever else was saved', () => {
  const atMs = Date.parse('2026-10-01T09:00:00Z');
  const change = item(BASE, { ...BASE, risk: 'fines' });
  expect(changeText({ id: '1', atMs, items: [change] })).toBe('Framing (risk reworded)');
  const [translated, priority] = [
    { ...change, field: 'Auswirkung' },
    { field: 'priority', fromText: 'Low', toText: 'High' },
  ];
  expect(changeText({ id: '1', atMs, items: [translated, priority] })).toBe('Auswirkung (risk reworded), Priority');
});
