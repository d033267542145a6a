import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { isolated } from '../../../src/core/text/isolated';

const inOwnDirection = (text: string) => `\u2068${text}\u2069`;

test('words that run from right to left are isolated, no others', () => {
  expect(isolated('הלקוחות אינם יכולים לשלם')).toBe(inOwnDirection('הלקוחות אינם יכולים לשלם'));
  expect(isolated('API يتوقف')).toBe(inOwnDirection('API يتوقف'));
  expect(['Checkout stops', 'Kunden zahlen nicht', '注文が止まる'].map(isolated)).toEqual([
    'Checkout stops',
    'Kunden zahlen nicht',
    '注文が止まる',
  ]);
});

test('answers, reasons and titles stand isolated in the sentence, with its marks outside', () => {
  const items = new Map([['SHOP-61', { key: 'SHOP-61', summary: 'מבצע', done: false }]]);
  const framing = { doNothing: 'הלקוחות אינם יכולים לשלם.', deadline: '2026-11-12', blockedIssues: ['SHOP-61'] };
  const { text } = riskSummary({ framing, today: '2026-10-01', summary: 'x', items });
  expect(text).toContain(`${inOwnDirection('הלקוחות אינם יכולים לשלם')}.`);
  expect(text).toContain(`SHOP-61 ${inOwnDirection('מבצע')} cannot ship`);
});
