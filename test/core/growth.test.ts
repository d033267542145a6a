import { createContext, runInContext } from 'node:vm';
import { framingGaps } from '../../src/core/framing/framing-gaps';
import { framingHints } from '../../src/core/framing/hints';
import { isPlaceholder } from '../../src/core/framing/placeholder';
import { nothingBecause } from '../../src/core/framing/nothing-because';
import { looksTechnical } from '../../src/core/technical-rule/looks-technical';
import { isSame, usualSpellings } from '../../src/core/technical-rule/same-operand';
import { normaliseAnswer } from '../../src/core/risk-summary/normalise-answer';
import { hasFiniteVerb } from '../../src/core/risk-summary/finite-verb';
import { QUESTIONS } from '../../src/core/framing/questions';
import { riskSummary } from '../../src/core/risk-summary/risk-summary';
import { hasSeveralSentences } from '../../src/core/text/sentence-marks';
import { shortStakes } from '../../src/core/risk-summary/short-stakes';
import { foldedWords } from '../../src/core/text/word';
import { adfText } from '../../src/jira/adf-text';

/** Pieces of which whoever wants to keep a reader busy makes a text; it ends oddly, so that no pattern matches early. */
const PIECES = [
  [' ', '\t', "'", '’', '.', '!', '…', '-', '_', ':', ',', ';', '"', ')', '0', 'a', 'A', 'é', '无', '\n'],
  [
    "a'",
    '. ',
    '.)',
    '."',
    'A1',
    'A-1 ',
    'e.g. ',
    'e.g. A ',
    '. A',
    'asd',
    'if ',
    'so ',
    'do ',
    'do a do ',
    '- a\n',
    '1. ',
  ],
  ['customers run ', 'run ', 'risk or ', 'nothing ', 'upgrade ', 'v1.', '1,', 'n/', 'tbd '],
].flat();

const framing = (text: string) => ({ doNothing: text, risk: `${text} r`, blocked: text, future: `f ${text}` });
const doc = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const request = (text: string) => ({
  framing: { ...framing(text), deadline: '2026-11-12' },
  today: '2026-10-01',
  summary: text,
});

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['foldedWords', foldedWords],
  ['isPlaceholder', isPlaceholder],
  ['nothingBecause', nothingBecause],
  ['hasSeveralSentences', hasSeveralSentences],
  ['hasFiniteVerb', hasFiniteVerb],
  ['normaliseAnswer', (text) => QUESTIONS.map((question) => normaliseAnswer(question, text))],
  ['looksTechnical', looksTechnical],
  ['framingGaps', (text) => framingGaps(framing(text), { summary: text })],
  ['framingHints', (text) => framingHints(framing(text), { today: '2026-10-01' })],
  ['riskSummary', (text) => riskSummary(request(text))],
  ['shortStakes', (text) => shortStakes(request(text))],
  ['adfText', (text) => adfText(doc(text))],
  ['spellings', (text) => [isSame('label', { name: text }, { name: `${text}-` }), usualSpellings(text)]],
];

/** A text sixteen times as long as another takes about sixteen times as long; work that grows with its square, 256 times. */
const LETTERS = 16_000;
const TIMES = 16;
const TOO_MANY = 80;

/** What is over sooner says nothing about growth: with the square of so many letters nothing is. */
const FELT_MS = 40;

/** Longer than any machine takes for a text that is read in a time like its length. */
const PATIENCE_MS = 30_000;

const asked: { read: (text: string) => unknown; text: string } = createContext({}) as never;

/** Reads a text, and ends in an error where that doesn't end: a pattern that backtracks would go on for years. */
function readInTime(read: (text: string) => unknown, text: string, patienceMs = PATIENCE_MS): void {
  Object.assign(asked, { read, text });
  runInContext('read(text)', asked, { timeout: patienceMs });
}

/** Of a few runs the one that took the processor least: what a machine does beside makes them slower, never quicker. */
function quickestMs(read: (text: string) => unknown, text: string, runs: number): number {
  const took = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    readInTime(read, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...took);
}

function growsTooFast(read: (text: string) => unknown, piece: string): boolean {
  const textOf = (letters: number) => `${piece.repeat(Math.ceil(letters / piece.length))}x`;
  const longMs = quickestMs(read, textOf(LETTERS), 1);
  if (longMs < FELT_MS) return false;
  const shortMs = quickestMs(read, textOf(LETTERS / TIMES), 5);
  if (longMs < TOO_MANY * shortMs) return false;
  return quickestMs(read, textOf(LETTERS), 5) > TOO_MANY * quickestMs(read, textOf(LETTERS / TIMES), 9);
}

test('a pattern that backtracks is told, and nothing waits for it', () => {
  const backtracks = (text: string) => /^(?:[a-z]+ ?)+$/.test(`${text}!`);
  expect(() => readInTime(backtracks, 'run '.repeat(30), 500)).toThrow('timed out');
});

test.each(READERS)('%s takes as long as its text is, whatever is in it', (_, read) => {
  expect(PIECES.filter((piece) => growsTooFast(read, piece))).toEqual([]);
});
