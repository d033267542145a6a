import { consistsOf, isPhrase, type Phrases } from '../text/phrases';
import { foldedWords, wordsOf } from '../text/word';
import { isPlaceholder } from './placeholder';
import { LONGEST_NONE } from './plainly-said';
import { BECAUSE, CONTRAST, NO, NONE, NONE_FILLERS, NONE_VERBS } from './words/none';

const MARK = /[:：;；,，、。—–]|\.(?=\s)|\s-(?=\s)/u;

/**
 * The reason R of an answer "Nothing, because R", "None: R", "Keine, weil R" …; nothing where the answer doesn't say
 * that, or names no reason. "Nothing breaks; each release costs a Saturday" is not of this form: with a verb of its own
 * and no "because", the rest is a consequence, and the risk summary must show it.
 */
export function nothingBecause(text: string): string | undefined {
  const because = BECAUSE.exec(text);
  if (because && isNone(text.slice(0, because.index), [NONE, NONE_VERBS, NONE_FILLERS])) {
    return reasonIn(text.slice(because.index + because[0].length));
  }
  const mark = MARK.exec(text);
  if (!mark) return undefined;
  const lead = text.slice(0, mark.index);
  if (isPhrase(lead, NO)) return undefined;
  const maySayMore = /[:：]/u.test(mark[0]) ? [NONE, NONE_VERBS, NONE_FILLERS] : [NONE, NONE_FILLERS];
  return isNone(lead, maySayMore) ? reasonIn(text.slice(mark.index + mark[0].length)) : undefined;
}

/** "None", "Nothing at all", "Nothing, because …": a none in any listed language and no reason with it. */
export function isBareNone(text: string): boolean {
  return isNone(text, [NONE, NONE_VERBS, NONE_FILLERS]) || lacksReason(text);
}

/** "Nothing, because tbd". */
function lacksReason(text: string): boolean {
  const parts = /^(.*?)(?:[:：;；,，—–]|\s-\s)(.*)$/su.exec(text);
  const [, lead = '', rest = ''] = parts ?? [];
  const reason = rest.trim().replace(BECAUSE, '').trim();
  return isNone(lead, [NONE, NONE_VERBS, NONE_FILLERS]) && isPlaceholder(reason);
}

function isNone(text: string, lists: readonly Phrases[]): boolean {
  const words = wordsOf(text);
  return words.length <= LONGEST_NONE && consistsOf(words, lists) && words.some((word) => NONE.has(word.folded));
}

function reasonIn(text: string): string | undefined {
  const reason = text.replace(/^[\s:：;；,，—–-]+/u, '').trim();
  const hollow = foldedWords(reason).length === 0 || isPlaceholder(reason) || isNone(reason, [NONE, NONE_FILLERS]);
  return hollow || CONTRAST.test(reason) ? undefined : reason;
}
