import { adf, isAdf, plainText } from '../site/adf';
import type { CustomField } from '../site/catalogue';
import { change, edited, refused, textSide, type FieldEditor } from './field-edit';

const NOT_ADF = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';

/** One line, never empty, at most 255 characters. */
export const editSummary: FieldEditor = ({ draft }, value) => {
  if (typeof value !== 'string' || value.trim() === '') return refused('You must specify a summary of the issue.');
  if (/[\r\n]/u.test(value)) return refused('The summary is invalid because it contains newline characters.');
  if (value.length > 255) return refused('Summary must be less than 255 characters.');
  const before = draft.summary;
  draft.summary = value.trim();
  return edited(...change('summary', textSide(before), textSide(draft.summary)));
};

/** A rich text of Jira's own: ADF or null, never a string. */
export function editRichText(name: 'description' | 'environment'): FieldEditor {
  return ({ draft }, value) => {
    const before = draft[name];
    if (value === null) delete draft[name];
    else if (isAdf(value)) draft[name] = value;
    else return refused(NOT_ADF);
    if (JSON.stringify(before) === JSON.stringify(draft[name])) return edited();
    return edited(...change(name, textSide(plainText(before)), textSide(plainText(draft[name]))));
  };
}

/** A paragraph field of the site. */
export function editParagraph(field: CustomField): FieldEditor {
  return ({ draft }, value) => {
    const before = draft.custom[field.id];
    if (value === null) delete draft.custom[field.id];
    else if (isAdf(value)) draft.custom[field.id] = value;
    else return refused(NOT_ADF);
    const text = (stored: unknown): string => plainText(isAdf(stored) ? stored : adf(''));
    return edited(...customChange(field, text(before), text(value)));
  };
}

/** A short text field of the site. */
export function editShortText(field: CustomField): FieldEditor {
  return ({ draft }, value) => {
    if (value !== null && typeof value !== 'string') return refused('Operation value must be a string');
    const before = draft.custom[field.id];
    if (value === null) delete draft.custom[field.id];
    else draft.custom[field.id] = value;
    return edited(...customChange(field, typeof before === 'string' ? before : '', value ?? ''));
  };
}

/** A changelog item of a custom field: texts alone, and nothing when they are the same. */
export function customChange(field: CustomField, from: string, to: string) {
  if (from === to) return [];
  const { id, name } = field;
  return [{ field: name, fieldType: 'custom', fieldId: id, from: null, fromText: from, to: null, toText: to } as const];
}
