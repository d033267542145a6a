import type { Issue } from '../issue/issue';
import { phrasesIn, textOf } from '../text/phrases';
import type { TechnicalRule } from './rule';
import { isTechnical } from './technical';
import { wordsOf } from '../text/word';
import { answerText } from '../framing/answer';
import { FOUR_IDS } from '../framing/questions';
import { HURRY } from '../framing/words/hurry';

/** How many of a team's open technical items claim that they can't wait, and which. */
export type UrgencyShare = { readonly keys: readonly string[]; readonly of: number; readonly word: string };

/** From here on it is worth a word: a third of the items, and more than one or two. */
const LEAST_SHARE = 1 / 3;
const LEAST_ITEMS = 3;

/**
 * "9 of 23 open technical items say ‘urgent’": told to the team as a share, never about a person. Nothing while it is a
 * few: some things are urgent. `word` is the one that stands in the most items.
 */
export function urgencyShare(open: readonly Issue[], rule: TechnicalRule): UrgencyShare | undefined {
  const technical = open.filter((issue) => isTechnical(issue, rule).technical);
  const urgent = technical.flatMap((issue) => {
    const word = hurryIn(issue);
    return word === undefined ? [] : [{ key: issue.key, word }];
  });
  if (urgent.length < LEAST_ITEMS || urgent.length < LEAST_SHARE * technical.length) return undefined;
  return {
    keys: urgent.map(({ key }) => key),
    of: technical.length,
    word: mostFrequent(urgent.map(({ word }) => word)),
  };
}

/** The first word of hurry in an item's title or answers, in lower case. */
function hurryIn({ summary, framing }: Issue): string | undefined {
  for (const text of [summary, ...FOUR_IDS.map((id) => answerText(framing, id))]) {
    const words = wordsOf(text);
    const [first] = phrasesIn(words, [HURRY]);
    if (first) return textOf(text, words, first).toLowerCase();
  }
  return undefined;
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}
