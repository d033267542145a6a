import fc from 'fast-check';
import {
  type SuggestionFacts,
  suggestOrigin,
  suggestValue,
  suggestValueClass,
} from '../../../src/core/framing/suggestion';

describe('what is suggested for an item', () => {
  test.each<[string, string | undefined, string | undefined, string | undefined]>([
    ['Upgrade PostgreSQL 14 before support ends', 'safeguards', 'stability', 'upkeep'],
    ['Move card payments off Nordbank API v1', 'safeguards', 'survival', 'external-change'],
    ['Close the invoice permission hole', 'safeguards', 'security', 'debt'],
    ['Stop the flaky checkout tests', 'safeguards', 'stability', 'debt'],
    ['Refactor CSV importer', 'safeguards', 'speed', 'debt'],
    ['Cut the build from 25 to 6 minutes', 'adds', 'speed', undefined],
    ['Update checkout to Tax API v3', 'safeguards', 'survival', 'external-change'],
    ['Rotate the leaked gateway key', 'safeguards', 'security', 'upkeep'],
    ['Rotate database passwords automatically', 'safeguards', 'security', 'upkeep'],
    ['Prepare order history for autoscaling', undefined, undefined, 'enabler'],
    ['Partner gateway certificate runs out', 'safeguards', 'survival', 'upkeep'],
    ['Replace the session store', undefined, undefined, undefined],
    ['Flash-sale vouchers', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
  ])('“%s” %s %s, origin %s', (summary, value, valueClass, origin) => {
    expect([
      suggestValue({ summary })?.choice,
      suggestValueClass({ summary })?.choice,
      suggestOrigin({ summary })?.choice,
    ]).toEqual([value, valueClass, origin]);
  });

  test.each<[SuggestionFacts, string, readonly string[]]>([
    [{ summary: 'Refactor CSV importer', typeName: 'Enabler' }, 'enabler', ['Enabler']],
    [{ summary: 'Replace the session store', labels: ['shop', 'tech-debt'] }, 'debt', ['tech-debt']],
    [{ summary: 'Upgrade PostgreSQL 14', typeName: 'Technical task' }, 'upkeep', ['Upgrade']],
  ])('%j: origin %s, because of %j', (facts, choice, words) => {
    expect(suggestOrigin(facts)).toEqual({ choice, words });
  });

  test('no text makes it throw, and the words always stand in the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (summary) => {
        for (const suggest of [suggestValue, suggestValueClass, suggestOrigin]) {
          for (const word of suggest({ summary })?.words ?? []) expect(summary).toContain(word);
        }
      }),
    );
  });
});
