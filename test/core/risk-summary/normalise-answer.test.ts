import { capitalFirst, normaliseAnswer } from '../../../src/core/risk-summary/normalise-answer';
import { QUESTION, type QuestionId } from '../../../src/core/framing/questions';

test.each<[string, QuestionId, string, string]>([
  ['blanks collapse', 'risk', '  lost \t orders ', 'lost orders'],
  ['one closing mark goes', 'risk', 'Lost orders.', 'lost orders'],
  ['a row of closing marks goes', 'risk', 'Lost orders!!!', 'lost orders'],
  ['a question mark stays', 'risk', 'Lost orders?', 'lost orders?'],
  ['a bullet goes', 'risk', '- Lost orders', 'lost orders'],
  ['a repeated lead goes', 'doNothing', 'If we do nothing, the site stops.', 'the site stops'],
  ['its variants go', 'doNothing', "If we don't do this: The site stops", 'the site stops'],
  ['a repeated label goes', 'risk', 'Risk: Lost orders', 'lost orders'],
  ['a repeated label of another question stays', 'blocked', 'Risk: lost orders', 'risk: lost orders'],
  ['an answer that is only the label stays', 'risk', 'Risk:', 'risk'],
  ['an everyday word is lowered', 'doNothing', 'We lose orders', 'we lose orders'],
  ['a word in -ing is lowered', 'blocked', 'Paying by card', 'paying by card'],
  ['a name in -ing stays', 'doNothing', 'Spring Boot 3.5 loses support', 'Spring Boot 3.5 loses support'],
  ['an unknown word stays', 'doNothing', 'Nordbank stops', 'Nordbank stops'],
  ['an acronym stays', 'risk', 'GDPR fine', 'GDPR fine'],
  ['German nouns stay', 'doNothing', 'Kunden warten', 'Kunden warten'],
  ['numbers stay as written', 'risk', 'costs rise 20 percent', 'costs rise 20 percent'],
  ['a name with a dot stays', 'doNothing', '.NET 6 loses support', '.NET 6 loses support'],
])('%s', (_title, question, text, normal) => {
  expect(normaliseAnswer(QUESTION[question], text)).toBe(normal);
});

test('a sentence begins with a capital, but a name keeps its spelling', () => {
  expect(capitalFirst('we wait')).toBe('We wait');
  expect(capitalFirst('iOS users wait')).toBe('iOS users wait');
  expect(capitalFirst('5 users wait')).toBe('5 users wait');
});
