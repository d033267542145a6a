import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framing } from '../../../src/core/framing/framing';
import { plainlySaid } from '../../../src/core/framing/plainly-said';
import { saidIn } from '../../../src/core/framing/said';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';
import { summaryBy } from '../../../src/core/risk-summary/summary-by';
import { KINDS_OF_WORK } from './answers';

const WORDS = join(__dirname, '../../../src/core/framing/words');

/** The phrases of a file of word lists, in every language, as they are written there. */
function phrasesOf(file: string): readonly string[] {
  const source = readFileSync(join(WORDS, file), 'utf8');
  const lists = [...source.matchAll(/^ {2}[a-z]{2}: (?:`([^`]*)`|'([^']*)'|"([^"]*)")/gmu)];
  return lists.flatMap(([, long, short, quoted]) =>
    (long ?? short ?? quoted ?? '').split(',').map((phrase) => phrase.replace(/\s+/gu, ' ').trim()),
  );
}

const PLACEHOLDERS = phrasesOf('placeholders.ts');
const NONES = phrasesOf('none.ts');
const BECAUSE = [
  ' because ',
  ', because of ',
  ': ',
  '; ',
  '. ',
  ' – ',
  ', ',
  ' weil ',
  ', want ',
  ' parce que ',
  '，因为',
  "'because ",
];
const REASONS = [
  'the importer is switched off since last spring',
  'tbd',
  'but support resets passwords by hand',
  'nothing',
];
const CONTEXT = { summary: 'Replace the session store of the checkout', items: new Map() };

/** What the reading without lists makes of a framing is what the lists make of it, or nothing. */
function expectTheSame(framing: Framing): void {
  const plainly = plainlySaid(framing, CONTEXT);
  if (plainly === undefined) return;
  expect({ framing, ...plainly }).toEqual({ framing, ...saidIn(framing, CONTEXT) });
  const request = { framing, ...CONTEXT, today: '2026-11-29' } as const;
  expect(summaryBy(plainly, request)).toEqual(riskSummary(request));
}

test('the lists are read from their files', () => {
  expect([PLACEHOLDERS, NONES].map((list) => list.length > 200)).toEqual([true, true]);
  expect(PLACEHOLDERS).toEqual(expect.arrayContaining(['n/a', 'muss noch geklärt werden', '未記入']));
  expect(NONES).toEqual(expect.arrayContaining(['nobody', 'żadnego', '影響なし']));
});

test.each([...new Set([...PLACEHOLDERS, ...NONES])])(
  '“%s” is never read without the lists in another way',
  (phrase) => {
    const sayings = BECAUSE.flatMap((tie) => REASONS.map((reason) => phrase + tie + reason));
    for (const text of [phrase, `${phrase.toUpperCase()} …`, `- ${phrase}.`, ...sayings]) expectTheSame({ risk: text });
  },
);

test('nor are rows of keys, marks, notes, invisible characters, or the question and the title again', () => {
  const texts = [
    'asdf asdf asdf asdf asdf asdf asdf asdf asdf',
    'qwertyuiopqwertyuiopqwertyuiop',
    '… … … … … … … … … … … … …',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    'TODO(ann): ask the architects about it',
    'todo: ask the architects about it',
    'no\u200bthing, because the importer is switched off',
    'Replace the session store of the checkout',
    'What happens if we do nothing?',
    'What gets riskier when the session store of the checkout stays as it is?',
  ];
  for (const text of texts) expectTheSame({ doNothing: text, risk: text });
});

test('nor is any framing put together from such words and others', () => {
  const word = fc.oneof(
    fc.constantFrom(...NONES, ...PLACEHOLDERS),
    fc.constantFrom(
      'customers',
      'cannot',
      'pay',
      'the',
      'store',
      'replace',
      'because',
      'weil',
      'SHOP-61',
      'checkout',
      'é',
    ),
  );
  const join = fc.constantFrom(' ', ' ', ' ', ', ', ': ', '. ', "'", ' - ', '\n', '，');
  const text = fc.array(fc.tuple(word, join), { maxLength: 7 }).map((parts) => parts.flat().join(''));
  const framing = fc.record(
    { doNothing: text, risk: text, blocked: text, future: text, gain: text },
    { requiredKeys: [] },
  );
  fc.assert(fc.property(framing, expectTheSame), { numRuns: 2_000 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (risk) => expectTheSame({ risk })),
    { numRuns: 1_000 },
  );
});

test('no answer at all, and three in four of those that say something, need no list', () => {
  expect(plainlySaid(undefined, CONTEXT)?.hollow).toHaveLength(4);
  const answers = KINDS_OF_WORK.flatMap(({ summary, says }) => says.map((text) => ({ summary, text })));
  const plain = answers.filter(({ summary, text }) => plainlySaid({ risk: text }, { summary }) !== undefined);
  expect(plain.length / answers.length).toBeGreaterThan(0.75);
});
