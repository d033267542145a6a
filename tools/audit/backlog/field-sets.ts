import { fieldSetOf } from '../../../src/core/refinement/field-set';
import { isRecord, textOf } from '../../../src/jira/decoders/json';
import { namesIn } from '../export/read-changelog';

/** The core's `fieldSetOf` for items as exported. An export has few different sets, so each is worked out once. */
export function fieldSets(): (items: readonly unknown[]) => string {
  const known = new Map<string, string>();
  return (items) => {
    const spelling = items.length === 1 ? spellingOf(items[0]) : items.map(spellingOf).join('\n');
    const found = known.get(spelling);
    if (found !== undefined) return found;
    const set = fieldSetOf({ id: '', atMs: 0, items: items.flatMap(namesIn) });
    known.set(spelling, set);
    return set;
  };
}

function spellingOf(item: unknown): string {
  if (!isRecord(item)) return '';
  const { field, fieldId } = item;
  return typeof field === 'string' && field !== '' ? field : (textOf(fieldId) ?? '');
}
