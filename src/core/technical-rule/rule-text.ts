import { countOf } from '../time/count-text';
import { ROW_WORDS, type RuleRow, type TechnicalRule } from './rule';

/** A rule that names more reads as a list of names, which nobody reads. */
const MOST_NAMES = 4;

/**
 * What a rule looks for, in words to follow "looks for": "type Technical task or Chore, label tech-debt". `undefined`
 * where no row names anything: then nothing is technical but what people mark.
 */
export function ruleText({ rows }: TechnicalRule): string | undefined {
  const named = rows.filter(({ is }) => is.length > 0);
  return named.length === 0 ? undefined : named.map(rowText).join(', ');
}

function rowText({ by, is }: RuleRow): string {
  const names = is.map(({ name }) => name);
  const more = names.length - MOST_NAMES;
  return `${ROW_WORDS[by]} ${eitherOf(more > 1 ? [...names.slice(0, MOST_NAMES), countOf(more, 'other')] : names)}`;
}

function eitherOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}
