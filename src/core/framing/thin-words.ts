import { foldedWords, wordsOf, type Word } from '../word';
import { phraseLengthAt, textOf, type Phrases } from '../phrases';
import { holdsFigure } from './figure';
import type { Answer } from './gap';
import { nothingBecause } from './nothing-because';
import { ACTIVITIES, ACTIVITY_FILLERS, PLAN_OPENERS, PLANNERS } from './words/activities';
import { NEGATIONS, TECHNOLOGY_NOUNS } from './words/neutral';
import { STOP_WORDS } from './words/stop-words';
import { AGE_AND_FASHION, VIRTUES } from './words/non-reasons';
import { URGENCIES } from './words/urgencies';
import { VAGUENESS, VAGUENESS_FILLERS } from './words/vagueness';

/** What a word of a thin answer is, in the order in which a phrase of the same length is recognised. */
type ThinKind = 'activity' | 'age' | 'virtue' | 'urgency' | 'vagueness';

const LISTS: readonly (readonly [ThinKind | undefined, Phrases])[] = [
  ['age', AGE_AND_FASHION],
  ['virtue', VIRTUES],
  ['urgency', URGENCIES],
  ['vagueness', VAGUENESS],
  ['activity', ACTIVITIES],
  [undefined, STOP_WORDS],
  [undefined, TECHNOLOGY_NOUNS],
  [undefined, ACTIVITY_FILLERS],
  [undefined, VAGUENESS_FILLERS],
  [undefined, PLAN_OPENERS],
];

/** What is left of an answer that holds nothing but listed words: these, by kind, as they stand in the text. */
export type ThinWords = {
  readonly opensLikeAPlan: boolean;
  readonly ofKind: (kind: ThinKind) => readonly string[];
};

const READ = new WeakMap<Answer, { readonly left: ThinWords | undefined }>();

/** The same for an answer under judgement; four rules ask, it is read once. */
export function leftOf(answer: Answer): ThinWords | undefined {
  const read = READ.get(answer) ?? { left: thinWords(answer.text, answer.context.summary) };
  READ.set(answer, read);
  return read.left;
}

/**
 * Reads an answer for thinness (product, 1.3). Nothing comes back where the search ends: at a figure, at the reason of a
 * "nothing, because …", or at any word that no list and no summary knows.
 */
function thinWords(text: string, summary: string): ThinWords | undefined {
  if (holdsFigure(text) || nothingBecause(text) !== undefined) return undefined;
  const words = wordsOf(text);
  const ofSummary = nounsOf(summary);
  const found: { readonly kind: ThinKind; readonly text: string }[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at);
    if (match.length === 0 && !isNeutral(words[at], ofSummary)) return undefined;
    const length = Math.max(1, match.length);
    if (match.kind) found.push({ kind: match.kind, text: textOf(text, words, { at, length }) });
    at += length;
  }
  return {
    opensLikeAPlan: opensLikeAPlan(words),
    ofKind: (kind) => found.filter((word) => word.kind === kind).map((word) => word.text),
  };
}

/** "We will migrate", "Migrate", "We migrate". */
function opensLikeAPlan(words: readonly Word[]): boolean {
  if (phraseLengthAt(words, 0, PLAN_OPENERS) > 0) return true;
  return phraseLengthAt(words, phraseLengthAt(words, 0, PLANNERS), ACTIVITIES) > 0;
}

/** The longest listed phrase at this place, of equal ones that of the list named first. */
function longestAt(words: readonly Word[], at: number): { length: number; kind: ThinKind | undefined } {
  let longest: ReturnType<typeof longestAt> = { length: 0, kind: undefined };
  for (const [kind, list] of LISTS) {
    const length = phraseLengthAt(words, at, list);
    if (length > longest.length) longest = { length, kind };
  }
  return longest;
}

/** The words of a summary that may be nouns: no negations, no words in -ing or -ed. */
function nounsOf(summary: string): ReadonlySet<string> {
  return new Set(foldedWords(summary).filter((word) => !NEGATIONS.has(word) && !/(?:ing|ed)$/.test(word)));
}

/** The summary's own nouns and bare numbers (versions, mostly) add nothing to an answer. */
function isNeutral(word: Word | undefined, ofSummary: ReadonlySet<string>): boolean {
  return word !== undefined && (ofSummary.has(word.folded) || /^v?\p{N}+$/u.test(word.folded));
}
