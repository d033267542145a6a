import { useMemo } from 'preact/hooks';
import type { ShownField } from '../../client-boot';
import type { FormField } from '../forms/form-state';
import { ForgeFrame, type FrameHandle } from '../frames/forge-frame';

export type AppFieldInFormProps = {
  readonly field: ShownField;
  /** The field with what an app changed about it: its name, the line under it, and whether it has to be filled in. */
  readonly shown?: FormField | undefined;
  /** The value when the form opened, or when its type last changed. */
  readonly start: unknown;
  /** What the form adds to the field's context: project, type, where it is shown. */
  readonly context: Readonly<Record<string, unknown>>;
  readonly error: string | undefined;
  changed(value: unknown): void;
  onHandle(handle: FrameHandle): void;
};

/** One of the app's fields inside a form, in the app's own UI. Every value it submits becomes the form's. */
export function AppFieldInForm({ field, shown, start, context, error, changed, onHandle }: AppFieldInFormProps) {
  // A new frame for a new type or project starts with what was typed so far; typing itself must not make one.
  const extension = useMemo(
    () => ({
      type: 'jira:customField',
      entryPoint: 'edit',
      fieldId: field.id,
      fieldType: field.type,
      fieldValue: start ?? null,
      location: window.location.href,
      ...context,
    }),
    [JSON.stringify(context)],
  );
  if (field.edit === undefined) return null;
  return (
    <section class="labelled" aria-labelledby={`form-${field.id}`}>
      <h3 id={`form-${field.id}`} class="label-text">
        {shown?.fieldName ?? field.name}
        {shown?.isRequired && <span> (required)</span>}
      </h3>
      {shown !== undefined && shown.description !== '' && <p class="subtle-text">{shown.description}</p>}
      <ForgeFrame
        moduleKey={field.moduleKey}
        source={field.edit}
        title={field.name}
        extension={extension}
        place={{
          submit: (value) => {
            changed(value);
            return true;
          },
        }}
        onHandle={onHandle}
      />
      {error !== undefined && (
        <p class="error-text" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
