import type { ChangeItem } from '../history';

/** The names a changelog item goes by, in lower case: its field's id, where Jira gives one, and its field's name. */
export function namesOf(item: ChangeItem): readonly string[] {
  const name = item.field.toLowerCase();
  return item.fieldId === undefined ? [name] : [item.fieldId.toLowerCase(), name];
}

/** Whether the item is about this field. `name` is in lower case. */
export function isNamed(item: ChangeItem, name: string): boolean {
  return item.field.toLowerCase() === name || item.fieldId?.toLowerCase() === name;
}

/**
 * Whether a save left the field as it was, which integrations often do: the same id before and after, or else the same text.
 * What Jira leaves empty is not known, so it proves nothing.
 */
export function isUnchanged({ from, to, fromText, toText }: ChangeItem): boolean {
  if (from && to) return from === to;
  return Boolean(fromText) && fromText === toText;
}
