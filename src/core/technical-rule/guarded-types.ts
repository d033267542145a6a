import type { HierarchyLevel, Named } from '../issue/issue';
import type { TechnicalRule } from './rule';
import { isSame } from './same-operand';

/** An issue type of a project. */
export type IssueTypeFacts = Named & { readonly id: string; readonly level: HierarchyLevel };

/**
 * The types whose issues a guard might refuse: ordinary ones, and only the rule's own where it looks at nothing but types.
 * Labels and components can be on an issue of any type.
 */
export function guardedTypes(rule: TechnicalRule, types: readonly IssueTypeFacts[]): readonly string[] {
  const isOff = (typeId: string) => rule.neverTypes?.some(({ id }) => id === typeId) === true;
  const ordinary = types.filter(({ id, level }) => level === 'standard' && !isOff(id));
  const isOpen = rule.rows.some(({ by, is }) => (by === 'label' || by === 'component') && is.length > 0);
  const named = rule.rows.filter(({ by }) => by === 'type').flatMap(({ is }) => is);
  return ordinary.filter((type) => isOpen || named.some((one) => isSame('type', one, type))).map(({ id }) => id);
}
