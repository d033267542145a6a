import type { NamedItem } from '../framing/gap';
import { isolated } from '../text/isolated';
import { endsWithMark } from '../text/sentence-marks';
import { capitalFirst, withoutClosing } from './normalise-answer';

/**
 * A piece of a summary, in reading order; the texts of all pieces, put together, are the summary's text. A piece with
 * `issueKey` names an issue (a link for the reader). A piece with `rest` is where an answer was cut: it holds what
 * was left out.
 */
export type SummaryPart =
  | { readonly text: string }
  | { readonly text: string; readonly issueKey: string }
  | { readonly text: string; readonly rest: string };

/** Words on their way into a summary. */
export type Words = readonly SummaryPart[];

/** Puts words one after the other; plain neighbours become one piece, empty ones vanish. */
export function say(...pieces: readonly (string | Words)[]): Words {
  const said: SummaryPart[] = [];
  for (const part of pieces.flatMap((piece) => (typeof piece === 'string' ? [{ text: piece }] : piece))) {
    const last = said.at(-1);
    if (part.text === '') continue;
    if (last !== undefined && isPlain(last) && isPlain(part)) said[said.length - 1] = { text: last.text + part.text };
    else said.push(part);
  }
  return said;
}

export function textOf(words: Words): string {
  return words.map((part) => part.text).join('');
}

function isPlain(part: SummaryPart): boolean {
  return !('issueKey' in part) && !('rest' in part);
}

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

const MOST_NAMED = 2;

const TITLE_MARKS = new Set('.,:;!?…');

/** The items that wait for this work, by key and title: two by name, the others as a number. */
export function nameItems(items: readonly NamedItem[]): Words {
  const named = items.slice(0, MOST_NAMED).map(nameItem);
  const others = items.length - named.length;
  const more = others > 0 ? [say(`${others} more ${others === 1 ? 'item' : 'items'}`)] : [];
  return enumerate([...named, ...more]);
}

/** "SHOP-61 Flash-sale autoscaling"; the key alone where the reader may not see the item. */
function nameItem(item: NamedItem): Words {
  const title = withoutClosing(item.summary, TITLE_MARKS);
  return say([{ text: item.key, issueKey: item.key }], title === '' ? '' : ` ${isolated(title)}`);
}

function enumerate(names: readonly Words[]): Words {
  const last = names.length - 1;
  return say(...names.flatMap((name, at) => (at === 0 ? [name] : [at === last ? ' and ' : ', ', name])));
}
