import { isPlaceholder } from '../../../src/core/framing/placeholder';

describe('placeholders', () => {
  test.each([
    '-',
    '…',
    '🙂',
    'x',
    'xxx',
    'aaaa',
    '哈哈哈',
    'asdf',
    'asdfasdf',
    'qwertz',
    '123',
    'N/A',
    'tbd.',
    'TODO',
    'todo: ask Jonas',
    'TODO ask Jonas',
    'tbd with the vendor',
    'wip',
    'siehe oben',
    'keine Ahnung',
    'à définir',
    'por definir',
    '待定',
    'as discussed',
    'tbd maybe',
    'TBD, maybe later',
    '\u3164',
    '\u115F \u1160\uFFA0',
    '\u200B',
    '\u2800',
    '.\u3164',
    'tb\u200Bd',
  ])('“%s” only fills the box', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each([
    '',
    'Outage',
    'Wert',
    'GDPR fine',
    'Todo se cae',
    'todo funciona peor',
    '7 %',
    '3 days',
    '死',
    'Test orders get charged',
    'Later invoices are wrong',
    'TBC but probably an outage',
    'tbd, vermutlich ein Ausfall',
    'wip: at least two days',
    'tbd is what the vendor answers to every question',
  ])('“%s” says something', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
