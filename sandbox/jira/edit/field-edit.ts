import type { Actor } from '../actor';
import type { HistoryItem, Issue } from '../site/issue';
import type { Project } from '../site/project';
import type { Store } from '../store';

/** A change in the making. Editors write into `draft`; the site's issue stays as it is until everything has passed. */
export type FieldEdit = {
  readonly store: Store;
  readonly actor: Actor;
  readonly project: Project;
  readonly draft: Issue;
  readonly isCreating: boolean;
};

/** What came of setting a field: what the changelog will say, or why Jira refuses the value. */
export type Edited = { readonly items: readonly HistoryItem[] } | { readonly fault: string };

/** Sets one field of a draft from the JSON of a request. */
export type FieldEditor = (edit: FieldEdit, value: unknown) => Edited;

/** The field changed, or did not where `items` is empty. */
export function edited(...items: readonly HistoryItem[]): Edited {
  return { items };
}

export function refused(fault: string): Edited {
  return { fault };
}

/** A changelog item of one of Jira's own fields; nothing when both sides are the same. */
export function change(
  field: string,
  from: Side,
  to: Side,
  fieldId: string | undefined = field,
): readonly HistoryItem[] {
  if (from.id === to.id && from.text === to.text) return [];
  const item: HistoryItem = { field, fieldType: 'jira' };
  if (fieldId !== undefined) item.fieldId = fieldId;
  return [{ ...item, from: from.id, fromText: from.text, to: to.id, toText: to.text }];
}

/** One side of a change: Jira's id, where the field has ids, and the text people read. */
export type Side = { readonly id: string | null; readonly text: string | null };

/** A side without an id. */
export function textSide(text: string | undefined): Side {
  return { id: null, text: text ?? null };
}
