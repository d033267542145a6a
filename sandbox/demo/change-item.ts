import type { HistoryItem } from '../jira/site/issue';

/** A change of a custom field, told by texts alone, as Jira does for most kinds. */
export function customChange(fieldId: string, field: string, fromText: string, toText: string): HistoryItem {
  return { field, fieldType: 'custom', fieldId, from: null, fromText, to: null, toText };
}

/** A change of a system field from one id and name to another; nothing stands for an empty field. */
export function systemChange(
  field: string,
  from?: string,
  fromText?: string,
  to?: string,
  toText?: string,
): HistoryItem {
  const sides = { from: from ?? null, fromText: fromText ?? null, to: to ?? null, toText: toText ?? null };
  return { field, fieldType: 'jira', fieldId: field, ...sides };
}
