import type { HistoryItem, Issue } from '../site/issue';
import { change, edited, refused, textSide, type FieldEdit, type FieldEditor } from './field-edit';
import { referenced } from './reference';

/** Labels: no spaces, each once. The changelog holds the whole list on both sides. */
export const editLabels: FieldEditor = ({ draft }, value) => {
  if (!Array.isArray(value)) return refused('data was not an array');
  const labels: string[] = [];
  for (const label of value) {
    if (typeof label !== 'string' || label === '') return refused('Operation value must be a string');
    if (/\s/u.test(label)) return refused(`The label '${label}' contains spaces which is invalid.`);
    if (label.length > 255) return refused(`The label '${label}' exceeds the maximum length of 255.`);
    if (!labels.includes(label)) labels.push(label);
  }
  const before = draft.labels.join(' ');
  draft.labels = labels;
  return edited(...change('labels', textSide(before), textSide(labels.join(' '))));
};

type ListMember = 'componentIds' | 'fixVersionIds' | 'versionIds';

/** A list of components or versions; the changelog gets one item for each that came or went. */
export function editNamedList(
  member: ListMember,
  changelogName: string,
  fieldId: string,
  offered: (edit: FieldEdit) => readonly { readonly id: string; readonly name: string }[],
): FieldEditor {
  return (edit, value) => {
    if (!Array.isArray(value)) return refused('data was not an array');
    const things = offered(edit);
    const ids: string[] = [];
    for (const entry of value) {
      const thing = referenced(things, entry);
      if (thing === undefined) return refused(`${changelogName} ${JSON.stringify(entry)} is not valid`);
      if (!ids.includes(thing.id)) ids.push(thing.id);
    }
    const before = edit.draft[member];
    edit.draft[member] = ids;
    const nameOf = (id: string): string => things.find((thing) => thing.id === id)?.name ?? id;
    const gone = before
      .filter((id) => !ids.includes(id))
      .map((id) => listItem(changelogName, fieldId, id, nameOf, true));
    const come = ids
      .filter((id) => !before.includes(id))
      .map((id) => listItem(changelogName, fieldId, id, nameOf, false));
    return edited(...gone, ...come);
  };
}

function listItem(
  field: string,
  fieldId: string,
  id: string,
  nameOf: (id: string) => string,
  isGone: boolean,
): HistoryItem {
  const side = { id, text: nameOf(id) };
  const [item] = change(field, isGone ? side : textSide(undefined), isGone ? textSide(undefined) : side, fieldId);
  return item ?? { field, fieldType: 'jira', fieldId };
}

/** What a list field holds now, in the form in which a request sends it: for `add` and `remove`. */
export function currentList(issue: Issue, fieldId: string): readonly unknown[] | undefined {
  switch (fieldId) {
    case 'labels':
      return issue.labels;
    case 'components':
      return issue.componentIds.map((id) => ({ id }));
    case 'fixVersions':
      return issue.fixVersionIds.map((id) => ({ id }));
    case 'versions':
      return issue.versionIds.map((id) => ({ id }));
    default:
      return undefined;
  }
}
