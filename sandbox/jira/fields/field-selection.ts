import type { Store } from '../store';
import { fieldsOf } from './registry';
import type { Field } from './field';

const ALL_WITHOUT = new Set(['comment']);

/**
 * The fields that a `fields` parameter asks for: ids, `*all`, `*navigable`, and `-id` to leave one out. Unknown names
 * are ignored, as Jira does. A lone `-id` is taken out of all.
 */
export function selectFields(store: Store, asked: readonly string[]): readonly Field[] {
  const chosen = new Set<Field>();
  const all = fieldsOf(store);
  const names = asked.every((name) => name.startsWith('-')) && asked.length > 0 ? ['*all', ...asked] : asked;
  for (const name of names) {
    if (name === '*all') for (const field of all) chosen.add(field);
    else if (name === '*navigable') for (const field of all) if (!ALL_WITHOUT.has(field.id)) chosen.add(field);
  }
  for (const name of names) {
    const isRemoval = name.startsWith('-');
    const field = all.find((candidate) => candidate.id === (isRemoval ? name.slice(1) : name));
    if (field === undefined) continue;
    if (isRemoval) chosen.delete(field);
    else chosen.add(field);
  }
  return [...chosen];
}

/** The names in a comma-separated parameter (docs/platform.md#lists-in-query-parameters). */
export function commaList(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
