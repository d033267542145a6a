import { phraseLengthAt } from '../text/phrases';
import { wordsOf, type Word } from '../text/word';
import { holdsFigure } from './figure';
import type { Answer } from './gap';
import { thinWords } from './thin-words';
import { ASK_BEFORE, ASK_CLOSERS, ASK_OPENERS, PLACES, SEE_OPENERS } from './words/elsewhere';

const LINKS = /(?:https?:\/\/|www\.)\S+/giu;
const KEYS = /(?<![\p{L}\p{N}_])[A-Z][A-Z0-9_]{1,30}-\d{1,9}(?![\p{L}\p{N}])/gu;

/** Longer than that, an answer that begins with "see" has something to tell. */
const LONGEST = 8;
const MOST_UNLISTED = 3;
/** A mark with words behind it: "See OPS-12: the vendor stops selling licences". */
const GOES_ON = /[,;:–—]\s*[\p{L}\p{N}]|[.!?。！？]\s*[\p{L}\p{N}]|\s-\s/u;
const GIVES_A_REASON =
  /(?<![\p{L}\p{N}])(?:because|since|until|when|if|so|otherwise|but|weil|denn|wenn|sonst|aber|car|sinon|mais|porque|pero|want|maar|bo|ale|perché|ma)(?![\p{L}\p{N}])/iu;

/**
 * Whether the answer only says where an answer may be found: a bare link, "see the epic", "ask the architects", "as
 * described". A bare key is one where the question asks what happens; where it asks what is blocked or gets dearer, a key
 * names that.
 */
export function pointsElsewhere({ question, text, context }: Answer): boolean {
  const namesItems = question.id === 'blocked' || question.id === 'future';
  const hasKey = text.search(KEYS) >= 0;
  if (hasKey && namesItems) return false;
  const rest = text.replace(LINKS, ' ').replace(KEYS, ' ').trim();
  const words = wordsOf(rest);
  if (words.length === 0) return hasKey ? question.id === 'doNothing' : rest !== text.trim();
  if (holdsFigure(rest)) return false;
  const read = thinWords(rest, context.summary);
  if (read && read.ofKind('elsewhere').length > 0) return true;
  if (words.length > LONGEST || GOES_ON.test(rest) || GIVES_A_REASON.test(rest)) return false;
  return seesADocument(words, rest !== text.trim()) || asksAPerson(words);
}

/** "See the design document for Redis": a listed place, and few words besides that no list knows. */
function seesADocument(words: readonly Word[], hasPointer: boolean): boolean {
  const opener = phraseLengthAt(words, 0, SEE_OPENERS);
  if (opener === 0) return false;
  const after = words.map((_, at) => at).filter((at) => at >= opener);
  const places = after.filter((at) => phraseLengthAt(words, at, PLACES) > 0);
  return (hasPointer || places.length > 0) && after.length - places.length <= MOST_UNLISTED;
}

/** "Ask Dana's team", "beim Architekten nachfragen". */
function asksAPerson(words: readonly Word[]): boolean {
  const politely = words[0]?.folded === 'please' ? 1 : 0;
  const opener = phraseLengthAt(words, politely, ASK_OPENERS);
  if (opener > 0) return words.length > politely + opener;
  return phraseLengthAt(words, 0, ASK_BEFORE) > 0 && phraseLengthAt(words, words.length - 1, ASK_CLOSERS) > 0;
}
