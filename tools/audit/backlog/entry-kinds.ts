import { changeSignalOf, isFraming } from '../../../src/core/refinement/change-signal-of';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { ChangeSignalId } from '../../../src/core/refinement/signals';
import { isRecord, textOf } from '../../../src/jira/decoders/json';
import { isSavedAsItWas, kindIn } from '../export/read-changelog';

/**
 * What an entry is by its fields alone: what they are called, in lower case and order, the signal they carry, whoever changed
 * them, and the one they carry without the framing, where that is among them.
 */
export type EntryKind = {
  readonly fields: readonly string[];
  readonly signal: ChangeSignalId | undefined;
  readonly besideFraming?: { readonly signal: ChangeSignalId | undefined } | undefined;
};

/**
 * The core's `changeSignalOf` for items as exported. Hundreds of thousands of entries are of a few dozen
 * kinds, so each is worked out once and found again by the names in it.
 */
export function entryKinds(rules: RefinementRules): (items: readonly unknown[]) => EntryKind {
  const known = new Map<string, EntryKind>();
  return (items) => {
    const spelling = items.length === 1 ? spellingOf(items[0]) : items.map(spellingOf).join('\n');
    const found = known.get(spelling);
    if (found !== undefined) return found;
    const entry = { id: '', atMs: 0, items: items.flatMap(kindIn) };
    const others = entry.items.filter((item) => !isFraming(item, rules));
    const kind: EntryKind = {
      fields: [...new Set(entry.items.map(({ field }) => field.toLowerCase()))].sort(),
      signal: changeSignalOf(entry, rules),
      ...(others.length < entry.items.length && {
        besideFraming: { signal: changeSignalOf({ ...entry, items: others }, rules) },
      }),
    };
    known.set(spelling, kind);
    return kind;
  };
}

function spellingOf(item: unknown): string {
  if (!isRecord(item)) return '';
  const field = textOf(item['field']) ?? '';
  const fieldId = textOf(item['fieldId']) ?? '';
  const name = fieldId === '' || fieldId === field ? field : `${field}\t${fieldId}`;
  return isSavedAsItWas(item) ? `${name}\t=` : name;
}
