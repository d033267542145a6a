import type { ValueClass, ValueDirection } from './framing';
import { listedIn, suggestFrom, type Suggestion, type SuggestionFacts, type SuggestionTable } from './suggestion';
import { ADDING, SECURITY_WORK, SPEED_WORK, STABILITY_WORK, SURVIVAL_WORK } from './words/value-words';

const CLASSES: SuggestionTable<ValueClass> = [
  ['security', SECURITY_WORK],
  ['survival', SURVIVAL_WORK],
  ['speed', SPEED_WORK],
  ['stability', STABILITY_WORK],
];

/** The kind of value that the words speak of; nothing where they speak of none (product, 1.1). */
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
