import { type Language, LANGUAGES, phraseLengthAt, type Phrases, phrasesIn, textOf } from '../text/phrases';
import { piecesOf } from '../text/runs-without-blanks';
import { type Word, wordsOf } from '../text/word';
import type { CalendarDay } from '../time/calendar-day';
import { isSeveralClauses, isTooLongForClause } from './clause-limits';
import { holdsFigure } from './figure';
import type { Framing } from './framing';
import { nothingBecause } from './nothing-because';
import { isPlaceholder } from './placeholder';
import { answerText } from './answer';
import { type QuestionId, QUESTIONS } from './questions';
import { shortened } from './shortened';
import { FELT, JARGON, JARGON_FILLERS } from './words/jargon';
import { MORE_STOP_WORDS } from './words/more-stop-words';
import { NEGATIONS, TECHNOLOGY_NOUNS } from './words/neutral';
import { SECURITY_WORDS } from './words/security';
import { STOP_WORDS } from './words/stop-words';

const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What may stand beside jargon without telling what it does to anybody; the names of technology are English everywhere. */
const BESIDE = [TECHNOLOGY_NOUNS, STOP_WORDS, MORE_STOP_WORDS, NEGATIONS, JARGON_FILLERS];

type HintCode = 'number' | 'date' | 'past-date' | 'jargon' | 'too-long' | 'several-sentences' | 'security';

/** What would make a framing read better. Not a gap: nothing is missing without it. */
export type Hint = { readonly code: HintCode; readonly question: QuestionId; readonly text: string };

/** Hints on the answers that are there, in form order. `today` is the reader's calendar day. */
export function framingHints(
  framing: Framing | undefined,
  { today }: { readonly today: CalendarDay },
): readonly Hint[] {
  return QUESTIONS.flatMap(({ id }) => {
    const text = answerText(framing, id);
    const onDate = id === 'doNothing' ? dateHints(framing, text, today) : [];
    if (text === '' || isPlaceholder(text)) return onDate;
    const onNumber = id === 'risk' ? numberHints(framing, text) : [];
    return [...onDate, ...onNumber, ...wordingHints(id, text)];
  });
}

function dateHints(framing: Framing | undefined, text: string, today: CalendarDay): readonly Hint[] {
  const deadline = framing?.deadline;
  if (deadline !== undefined) {
    return deadline < today
      ? [
          {
            code: 'past-date',
            question: 'doNothing',
            text: 'This date has passed. Is there a new one, or did it happen?',
          },
        ]
      : [];
  }
  if (text === '' || framing?.noFixedDate || nothingBecause(text) !== undefined) return [];
  return [{ code: 'date', question: 'doNothing', text: 'Is there a date? If not, choose “no fixed date”.' }];
}

function numberHints(framing: Framing | undefined, text: string): readonly Hint[] {
  const hasCost = [framing?.costLow, framing?.costLikely, framing?.costHigh].some((cost) => cost !== undefined);
  if (hasCost || /\p{N}/u.test(text) || nothingBecause(text) !== undefined) return [];
  return [
    { code: 'number', question: 'risk', text: 'Stronger with a number. A guess is fine: “about 2 hours a week”.' },
  ];
}

function wordingHints(question: QuestionId, text: string): readonly Hint[] {
  const hints: Hint[] = [];
  const jargon = onlyJargon(text);
  if (jargon !== undefined) {
    hints.push({
      code: 'jargon',
      question,
      text: `Only engineers know “${shortened(jargon)}”. What would a user notice?`,
    });
  }
  if (isTooLongForClause(text)) {
    hints.push({ code: 'too-long', question, text: 'Over 200 characters. One plain sentence reads best.' });
  }
  if (isSeveralClauses(text)) {
    hints.push({
      code: 'several-sentences',
      question,
      text: 'More than one sentence. The summary reads best with one.',
    });
  }
  if (phrasesIn(wordsOf(text), [SECURITY_WORDS]).length > 0) {
    hints.push({
      code: 'security',
      question,
      text: 'Everyone who sees this item can read this. Leave out how the hole is used.',
    });
  }
  return hints;
}

/**
 * The first words that only engineers know, of an answer that holds no others but such as tie them together: "ORM lazy
 * loading causes N+1 queries". One word that no list knows ends the search, and so does a figure: it may be what a user
 * notices.
 */
function onlyJargon(text: string): string | undefined {
  if (holdsFigure(text) || nothingBecause(text) !== undefined) return undefined;
  const words = wordsOf(text);
  for (const language of LANGUAGES) {
    const found = onlyJargonIn(language, text, words);
    if (found !== undefined) return found;
  }
  return undefined;
}

function onlyJargonIn(language: Language, text: string, words: readonly Word[]): string | undefined {
  const own = (list: { readonly of: (language: Language) => Phrases }) => list.of(language);
  const jargon = [own(JARGON), JARGON.of('en')];
  const isOfRuns = language === 'ja' || language === 'zh';
  if (isOfRuns ? !WITHOUT_BLANKS.test(text) : !words.some((word) => beginsJargon(word, jargon))) return undefined;
  const felt = [own(FELT), FELT.of('en')];
  const beside = [...BESIDE.map(own), TECHNOLOGY_NOUNS.of('en')];
  const pieces = isOfRuns ? words.flatMap((word) => piecesOf(word, [...jargon, ...beside], () => false)) : words;
  let first: string | undefined;
  for (let at = 0; at < pieces.length;) {
    const ofJargon = lengthAt(pieces, at, jargon);
    const length = Math.max(ofJargon, lengthAt(pieces, at, beside), isBareNumber(pieces[at]) ? 1 : 0);
    const isFelt = ofJargon < length && lengthAt(pieces, at, felt) > 0;
    if (length === 0 || isFelt) return undefined;
    if (ofJargon === length) first ??= textOf(text, pieces, { at, length });
    at += length;
  }
  return first;
}

/** Most answers hold no such word: they are done with at a glance. */
function beginsJargon({ folded }: Word, jargon: readonly Phrases[]): boolean {
  return jargon.some((list) => list.has(folded));
}

function lengthAt(words: readonly Word[], at: number, lists: readonly Phrases[]): number {
  return Math.max(...lists.map((list) => phraseLengthAt(words, at, list)));
}

/** A version, mostly. */
function isBareNumber(word: Word | undefined): boolean {
  return word !== undefined && /^v?\p{N}+$/u.test(word.folded);
}
