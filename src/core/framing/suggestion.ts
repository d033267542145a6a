import { type Phrases, phrasesIn, textOf } from '../text/phrases';
import { wordsOf } from '../text/word';
import type { Origin, ValueClass, ValueDirection } from './framing';
import { DEBT_WORK, ENABLER_WORK, EXTERNAL_CHANGE_WORK, UPKEEP_WORK } from './words/origin-words';
import { ADDING, SECURITY_WORK, SPEED_WORK, STABILITY_WORK, SURVIVAL_WORK } from './words/value-words';

/** What a suggestion may look at. */
export type SuggestionFacts = {
  readonly summary: string;
  readonly labels?: readonly string[] | undefined;
  readonly typeName?: string | undefined;
};

/** A choice made for the person who writes, to be confirmed or changed, with the words that led there. */
type Suggestion<Choice> = { readonly choice: Choice; readonly words: readonly string[] };

/** Choices with the words that speak for each; an earlier one wins over a later. */
export type SuggestionTable<Choice> = readonly (readonly [Choice, Phrases])[];

/** The choice that the type speaks for, else its labels, else its summary; nothing where none does. */
export function suggestFrom<Choice>(
  facts: SuggestionFacts,
  table: SuggestionTable<Choice>,
): Suggestion<Choice> | undefined {
  const sources = [facts.typeName ?? '', ...(facts.labels ?? []), facts.summary];
  for (const source of sources) {
    for (const [choice, list] of table) {
      const words = listedIn(source, list);
      if (words.length > 0) return { choice, words };
    }
  }
  return undefined;
}

/** The listed phrases of a text, as they stand in it. */
function listedIn(text: string, list: Phrases): readonly string[] {
  const words = wordsOf(text);
  return phrasesIn(words, [list]).map((span) => textOf(text, words, span));
}

const ORIGINS_BY_WORDS: SuggestionTable<Origin> = [
  ['external-change', EXTERNAL_CHANGE_WORK],
  ['debt', DEBT_WORK],
  ['enabler', ENABLER_WORK],
  ['upkeep', UPKEEP_WORK],
];

/** Why the work seems to come up, by the type, labels and summary; nothing where they don't tell. */
export function suggestOrigin(facts: SuggestionFacts): Suggestion<Origin> | undefined {
  return suggestFrom(facts, ORIGINS_BY_WORDS);
}

const CLASSES: SuggestionTable<ValueClass> = [
  ['security', SECURITY_WORK],
  ['survival', SURVIVAL_WORK],
  ['speed', SPEED_WORK],
  ['stability', STABILITY_WORK],
];

/** The kind of value that the words speak of; nothing where they speak of none. */
export function suggestValueClass(facts: SuggestionFacts): Suggestion<ValueClass> | undefined {
  return suggestFrom(facts, CLASSES);
}

/**
 * Whether the work adds value or safeguards it. Words of gain mean adding, but not where security or survival is at
 * stake; a known kind of value without them means safeguarding. Nothing where the kind isn't known either.
 */
export function suggestValue(facts: SuggestionFacts): Suggestion<ValueDirection> | undefined {
  const kind = suggestValueClass(facts);
  const gains = listedIn(facts.summary, ADDING);
  const mayAdd = kind?.choice !== 'security' && kind?.choice !== 'survival';
  if (gains.length > 0 && mayAdd) return { choice: 'adds', words: gains };
  return kind && { choice: 'safeguards', words: kind.words };
}
