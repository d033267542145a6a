import type { Origin } from './framing';
import { suggestFrom, type Suggestion, type SuggestionFacts, type SuggestionTable } from './suggestion';
import { DEBT_WORK, ENABLER_WORK, EXTERNAL_CHANGE_WORK, UPKEEP_WORK } from './words/origin-words';

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
