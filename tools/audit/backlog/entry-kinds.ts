import { changeSignalOf } from '../../../src/core/refinement/change-signal-of';
import { fieldSetOf } from '../../../src/core/refinement/field-set';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { ChangeSignalId } from '../../../src/core/refinement/signals';
import { isRecord, textOf } from '../../../src/jira/decoders/json';
import { namesIn } from '../export/read-changelog';

/** What an entry is by its fields alone: their set, and the signal they carry, whoever changed them. */
export type EntryKind = { readonly fields: string; readonly signal: ChangeSignalId | undefined };

/**
 * The core's `fieldSetOf` and `changeSignalOf` for items as exported. Hundreds of thousands of entries are of a few dozen
 * kinds, so each is worked out once and found again by the names in it.
 */
export function entryKinds(rules: RefinementRules): (items: readonly unknown[]) => EntryKind {
  const known = new Map<string, EntryKind>();
  return (items) => {
    const spelling = items.length === 1 ? spellingOf(items[0]) : items.map(spellingOf).join('\n');
    const found = known.get(spelling);
    if (found !== undefined) return found;
    const entry = { id: '', atMs: 0, items: items.flatMap(namesIn) };
    const kind = { fields: fieldSetOf(entry), signal: changeSignalOf(entry, rules) };
    known.set(spelling, kind);
    return kind;
  };
}

function spellingOf(item: unknown): string {
  if (!isRecord(item)) return '';
  const field = textOf(item['field']) ?? '';
  const fieldId = textOf(item['fieldId']) ?? '';
  return fieldId === '' || fieldId === field ? field : `${field}\t${fieldId}`;
}
