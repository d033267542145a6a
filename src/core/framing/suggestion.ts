import { phrasesIn, textOf, type Phrases } from '../phrases';
import { wordsOf } from '../word';

/** What a suggestion may look at. */
export type SuggestionFacts = {
  readonly summary: string;
  readonly labels?: readonly string[] | undefined;
  readonly typeName?: string | undefined;
};

/** A choice made for the person who writes, to be confirmed or changed, with the words that led there. */
export type Suggestion<Choice> = { readonly choice: Choice; readonly words: readonly string[] };

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
export function listedIn(text: string, list: Phrases): readonly string[] {
  const words = wordsOf(text);
  return phrasesIn(words, [list]).map((span) => textOf(text, words, span));
}
