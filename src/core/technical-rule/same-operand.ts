import type { Named } from '../issue/issue';
import type { Operand, RowFact } from './rule';

/**
 * Whether an operand of the rule means this thing: by id alone if it has one, else by the whole name in any case. Types and
 * labels are spelt in many ways, a label without any blank, so there blanks, hyphens and underscores don't matter either.
 */
export function isSame(by: RowFact, operand: Operand, thing: Named): boolean {
  if (operand.id !== undefined) return operand.id === thing.id;
  return spelling(by, operand.name) === spelling(by, thing.name);
}

function spelling(by: RowFact, name: string): string {
  const text = name.toLowerCase();
  return (by === 'type' || by === 'label' ? text.replace(SEPARATORS, '') : text) || text;
}

const SEPARATORS = /[\s_-]+/g;

/** The label as given, and the other usual ways to write the same words: what a search that compares exactly must ask for. */
export function usualSpellings(label: string): readonly string[] {
  const words = label.split(SEPARATORS).filter((word) => word !== '');
  return words.length === 0 ? [label] : [...new Set([label, ...['-', '_', ''].map((between) => words.join(between))])];
}
