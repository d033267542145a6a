import { LANGUAGES, phraseLengthAt, textOf, type Language, type Phrases } from '../phrases';
import { wordsOf, type Word } from '../word';
import { holdsFigure } from './figure';
import { nothingBecause } from './nothing-because';
import { piecesOf } from './runs-without-blanks';
import { FELT, JARGON, JARGON_FILLERS } from './words/jargon';
import { MORE_STOP_WORDS } from './words/more-stop-words';
import { NEGATIONS, TECHNOLOGY_NOUNS } from './words/neutral';
import { STOP_WORDS } from './words/stop-words';

const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What may stand beside jargon without telling what it does to anybody; the names of technology are English everywhere. */
const BESIDE = [TECHNOLOGY_NOUNS, STOP_WORDS, MORE_STOP_WORDS, NEGATIONS, JARGON_FILLERS];

/**
 * The first words that only engineers know, of an answer that holds no others but such as tie them together: "ORM lazy
 * loading causes N+1 queries". One word that no list knows ends the search, and so does a figure: it may be what a user
 * notices.
 */
export function onlyJargon(text: string): string | undefined {
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
