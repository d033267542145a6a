/** A word of a text: folded for comparing, and as it stands, with its place in UTF-16 units. */
export type Word = {
  /** Lower case, composed, with straight apostrophes. */
  readonly folded: string;
  readonly from: number;
  readonly to: number;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/**
 * The words of a text in any script. Hyphens, slashes and dots part words ("n/a" is two); scripts without blanks give
 * one word a run. Anything else, lone surrogates included, is no word.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** The folded words alone. */
export function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.folded);
}

function fold(word: string): string {
  const folded = word.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  let end = folded.length;
  while (folded.charAt(end - 1) === "'") end -= 1;
  return folded.slice(0, end);
}
