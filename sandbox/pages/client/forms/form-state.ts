import type { ShownField } from '../../client-boot';

/** A field of a form as an app's modifications see it (docs/platform.md#ui-modifications). */
export type FormField = {
  readonly fieldId: string;
  readonly fieldType: string;
  readonly fieldName: string;
  readonly description: string;
  readonly value: unknown;
  readonly isRequired: boolean;
};

/** What an app changed about a field. */
export type FieldChange = {
  readonly fieldName?: string | undefined;
  readonly description?: string | undefined;
  readonly isRequired?: boolean | undefined;
};

/** A field with what an app changed about it; what Jira itself requires stays required. */
export function changedField(field: FormField, change: FieldChange | undefined): FormField {
  return {
    ...field,
    fieldName: change?.fieldName ?? field.fieldName,
    description: change?.description ?? field.description,
    isRequired: field.isRequired || change?.isRequired === true,
  };
}

/** One of Jira's own fields as a form starts with it. */
export const plainFormField = (fieldId: string, fieldName: string, value: unknown): FormField => ({
  fieldId,
  fieldType: fieldId,
  fieldName,
  description: '',
  value,
  isRequired: fieldId === 'summary',
});

/** One of the app's fields as a form starts with it. */
export const appFormField = (field: ShownField, value: unknown): FormField => ({
  ...plainFormField(field.id, field.name, value ?? null),
  fieldType: field.type,
});
