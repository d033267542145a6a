import { phraseLengthAt } from '../text/phrases';
import { wordsOf } from '../text/word';
import { STOP_WORDS } from './words/stop-words';

const SHARE = 0.6;

/** The words of a text that carry content, folded, in order. */
export function contentWords(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.filter((_, at) => phraseLengthAt(words, at, STOP_WORDS) === 0).map((word) => word.folded);
}

/** Whether `text` is made of the content words of `of`, in any order, with nothing added, and of at least 60 % of them. */
export function repeatsWords(text: string, of: string): boolean {
  const said = new Set(contentWords(text).map(stem));
  const given = new Set(contentWords(of).map(stem));
  return said.size > 0 && [...said].every((word) => given.has(word)) && said.size >= SHARE * given.size;
}

/** "Upgrade", "upgraded" and "upgrading" are the same word, where a title is looked for. */
function stem(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? word.replace(/(?:ing|ed|es|e|s)$/, '') : word;
}
