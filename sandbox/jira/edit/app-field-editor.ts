import { schemaFault } from '../app/value-schema';
import type { AppField } from '../app/app-field';
import { edited, refused, type FieldEditor } from './field-edit';
import { customChange } from './text-editors';

/** The app's own field: a value of its declared schema, or null. Its validation expression runs on the whole edit. */
export function editAppField({ field, module }: AppField): FieldEditor {
  return ({ draft }, value) => {
    if (module.readOnly) return refused(`Field '${field.id}' cannot be set. It is read-only.`);
    return setAppField({ field, module })({ draft }, value);
  };
}

/** The same for the app's private write, which a read-only field allows. */
export function setAppField({ field, module }: AppField) {
  return ({ draft }: Pick<Parameters<FieldEditor>[0], 'draft'>, value: unknown) => {
    const fault = value === null ? undefined : schemaFault(module, value);
    if (fault !== undefined) return refused(fault);
    const before = draft.custom[field.id];
    if (value === null) delete draft.custom[field.id];
    else draft.custom[field.id] = value;
    const text = (stored: unknown): string => (stored === undefined || stored === null ? '' : JSON.stringify(stored));
    return edited(...customChange(field, text(before), text(value)));
  };
}
