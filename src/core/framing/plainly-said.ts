import { withoutInvisible } from '../text/shows-nothing';
import { foldedWords } from '../text/word';
import { isFiller } from './filler';
import { firstGaps } from './first-gaps';
import type { Framing } from './framing';
import type { Gap, GapContext } from './gap';
import { PLAIN_RULES } from './gaps/plain';
import { answerText } from './answer';
import { type QuestionId, QUESTIONS } from './questions';

/** What the answers of a framing say: what is hollow says nothing, and what stands in neither says what it says. */
export type Said = {
  /** The hollow gaps, in form order. */
  readonly hollow: readonly Gap[];
  /** The reasons R of the answers "Nothing, because R", by question. */
  readonly nothing: ReadonlyMap<QuestionId, string>;
};

/** The most words that say no more than "none", as in "nothing at all, as far as I know". */
export const LONGEST_NONE = 8;

/** No placeholder has more characters, with single blanks between its words, unless it begins as the next line says. */
const LONGEST_PLACEHOLDER = 19;

/** "Muss noch geklärt werden", and every opener of a note to oneself. */
const LIKE_A_NOTE = /^(?:muss|tb|wip|fixme|todo)/;

/** Every word for "none" begins so, in any language of the lists; where blanks don't part words, it may stand anywhere. */
const LIKE_A_NONE =
  /^(?:n(?!ot$|ow$|e[wx]|ea|eed)|zero|cero|0|kein|geen|gar(?!\p{L})|rien|aucun|personne|pas(?!\p{L})|sem(?!\p{L})|helemaal|brak|żad)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The same as `saidIn` without its lists, which are heavy to load, where that is certain: no answer can be a placeholder or
 * "Nothing, because …", since each is longer than any placeholder and begins with no word like "none". Else nothing is told.
 */
export function plainlySaid(framing: Framing | undefined, context: GapContext): Said | undefined {
  if (!QUESTIONS.every(({ id }) => isPlain(answerText(framing, id)))) return undefined;
  return { hollow: firstGaps(PLAIN_RULES, framing ?? {}, context), nothing: new Map() };
}

function isPlain(text: string): boolean {
  if (text === '') return true;
  const words = foldedWords(text);
  return (
    withoutInvisible(text) === text &&
    !isFiller(text) &&
    words.join(' ').length > LONGEST_PLACEHOLDER &&
    !LIKE_A_NOTE.test(words[0] ?? '') &&
    !words.slice(0, LONGEST_NONE).some((word) => LIKE_A_NONE.test(word))
  );
}
