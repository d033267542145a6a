import { PER_ITEM_LISTS } from '../entities/issue';
import { KNOWN_TYPES } from '../entities/known-types';

/** A member as far as its type tells: what it costs, and its own type ('' when nothing is known). */
export type StaticMember = { readonly cost: 0 | 1; readonly type: string };

/** The cost and type of a member of this type; fields of a site count one, whatever their key. */
export function staticMember(type: string, name: string | undefined): StaticMember {
  if (type === 'EntityProperties') return { cost: 1, type: '' };
  const table = KNOWN_TYPES.get(type);
  if (table === undefined) return { cost: 0, type: '' };
  const member = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (member === undefined) return { cost: type === 'Issue' ? 1 : 0, type: '' };
  return { cost: member.cost === 0 ? 0 : 1, type: member.type };
}

/** The type of a List's items, '' when it is not known to be a List. */
export function itemType(type: string): string {
  return /^List<(.*)>$/.exec(type)?.[1] ?? '';
}

/** Whether looking at a member's items costs one more for each. */
export function loadsItems(type: string, name: string | undefined): boolean {
  return type === 'Issue' && name !== undefined && PER_ITEM_LISTS.has(name);
}
