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
