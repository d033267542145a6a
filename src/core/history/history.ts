/** `unknown`: Jira's word for somebody who left. */
export type AccountType = 'atlassian' | 'unknown' | 'app' | 'customer';

/**
 * Who did something in Jira. In old exports `accountId` holds a user name or key, and `accountType` is absent: that reads as
 * a person. Of somebody known by their displayed name alone it holds something made of that name.
 */
export type Author = {
  readonly accountId: string;
  readonly accountType?: AccountType | undefined;
  readonly displayName?: string | undefined;
};

/** One field that one save changed. `field` is Jira's name, in any case; some items carry no `fieldId`. */
export type ChangeItem = {
  readonly field: string;
  readonly fieldId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly fromText?: string | undefined;
  readonly toText?: string | undefined;
};

/** One entry of an issue's changelog: what one author changed in one save. `atMs` is epoch milliseconds. */
export type ChangeEntry = {
  readonly id: string;
  readonly atMs: number;
  readonly author?: Author | undefined;
  readonly items: readonly ChangeItem[];
};

/** A comment as it stands; a deleted one is simply not there. `atMs` is when it was written, never edited. */
export type IssueComment = {
  readonly id: string;
  readonly atMs: number;
  readonly author?: Author | undefined;
};

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
