import type { Phrases } from './phrases';
import type { Word } from './word';

/** No listed piece is longer, so looking for one stays linear. */
const LONGEST_PIECE = 14;

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〜]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〜]+/gu;
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether the word is, or holds, such a run. */
function holdsRun(word: Word): boolean {
  return WITHOUT_BLANKS.test(word.folded);
}

/**
 * A word of a script without blanks, in pieces: each the longest that a list or `isKnown` knows at that place. What nobody
 * knows stays one character long, and so ends every search that wants all words known. Other words stay whole.
 */
export function piecesOf(word: Word, lists: readonly Phrases[], isKnown: (piece: string) => boolean): readonly Word[] {
  // Where folding changed the length, places of pieces in the text can't be told.
  if (!holdsRun(word) || word.folded.length !== word.to - word.from) return [word];
  return [...word.folded.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const from = word.from + index;
    return WITHOUT_BLANKS.test(run) || run === 'ー' ? piecesOfRun(run, from, lists, isKnown) : [wordAt(run, from)];
  });
}

function piecesOfRun(
  run: string,
  from: number,
  lists: readonly Phrases[],
  isKnown: (piece: string) => boolean,
): readonly Word[] {
  const pieces: Word[] = [];
  for (let at = 0; at < run.length;) {
    let length = Math.min(LONGEST_PIECE, run.length - at);
    while (length > 1 && !isPiece(run.slice(at, at + length), lists, isKnown)) length -= 1;
    pieces.push(wordAt(run.slice(at, at + length), from + at));
    at += length;
  }
  return pieces;
}

function isPiece(piece: string, lists: readonly Phrases[], isKnown: (piece: string) => boolean): boolean {
  return isKnown(piece) || lists.some((list) => list.get(piece)?.some((phrase) => phrase.length === 1));
}

function wordAt(text: string, from: number): Word {
  return { folded: text, from, to: from + text.length };
}
