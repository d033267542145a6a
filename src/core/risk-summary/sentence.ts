import { capitalFirst } from './normalise-answer';
import { endsWithMark } from './sentence-marks';
import { say, textOf } from './summary-part';
import type { Words } from './summary-part';

/** A finished sentence: a full stop, unless the words bring their own mark. */
export function finish(...pieces: readonly (string | Words)[]): Words {
  const words = say(...pieces);
  return endsWithMark(textOf(words)) ? words : say(words, '.');
}

/** The words as a sentence begins: with a capital, unless a name or a key opens it. */
export function beginSentence(words: Words): Words {
  const [first, ...others] = words;
  if (first === undefined || 'issueKey' in first) return words;
  return [{ ...first, text: capitalFirst(first.text) }, ...others];
}

/** Sentences one after the other, a blank between them. */
export function inOrder(sentences: readonly Words[]): Words {
  return say(...sentences.flatMap((sentence, at) => (at === 0 ? [sentence] : [' ', sentence])));
}
