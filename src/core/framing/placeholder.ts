import { isPhrase, phraseLengthAt } from '../text/phrases';
import { withoutInvisible } from '../text/shows-nothing';
import { foldedWords, wordsOf } from '../text/word';
import { isFiller } from './filler';
import { HEDGES, NOTE_OPENERS, PLACEHOLDERS } from './words/placeholders';

const LONGEST_NOTE = 5;

/** Whether an answer only fills the box. An empty text is missing, not a placeholder; one that can't be seen is both. */
export function isPlaceholder(text: string): boolean {
  if (text.trim() === '') return false;
  const answer = withoutInvisible(text).trim();
  return isFiller(answer) || isPhrase(answer, PLACEHOLDERS) || isNoteToOneself(answer);
}

/** "tbd with Ann", "TODO ask Ann", "todo: ask Ann". A bare lower-case "todo …" may be Spanish for "everything …". */
function isNoteToOneself(answer: string): boolean {
  const words = foldedWords(answer);
  if (words.length > LONGEST_NOTE || guessesAfterAll(answer)) return false;
  return (
    NOTE_OPENERS.has(words[0] ?? '') ||
    /^[^\p{L}\p{N}]*(?:TODO(?![\p{L}\p{N}])|todo\s*[:(–—-]|Todo\s*[:(–—-])/u.test(answer)
  );
}

/** "TBC but probably an outage": behind the hedge stands a guess, and a guess is an answer. */
function guessesAfterAll(answer: string): boolean {
  const words = wordsOf(answer);
  const first = words.findIndex((_, at) => phraseLengthAt(words, at, HEDGES) > 0);
  let end = first;
  while (end >= 0 && phraseLengthAt(words, end, HEDGES) > 0) end += phraseLengthAt(words, end, HEDGES);
  const guess = words[end];
  return first >= 0 && guess !== undefined && !isPhrase(answer.slice(guess.from), PLACEHOLDERS);
}
