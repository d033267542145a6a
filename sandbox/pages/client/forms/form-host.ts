import * as v from 'valibot';
import type { Levers } from '../../../levers';
import { labelsInForm } from '../../../levers/labels-in-forms';
import type { UiModificationsApi } from '../../operations/operation';
import { Callback } from '../../operations/payload';
import type { FieldChange, FormField } from './form-state';

const RegisterSchema = v.object({ fields: v.array(v.string()), changeId: v.string() });
const ChangeSchema = v.strictObject({
  fieldName: v.optional(v.string()),
  description: v.optional(v.string()),
  isRequired: v.optional(v.boolean()),
});
const SubmitSchema = v.object({
  fieldsChanges: v.record(v.string(), v.unknown()),
  screenTabsChanges: v.pipe(v.array(v.unknown()), v.maxLength(0, 'The sandbox has no screen tabs to change.')),
  changeId: v.string(),
});

export type FormHost = {
  readonly api: UiModificationsApi;
  /** Tells the app that somebody changed a field. */
  changed(fieldId: string): void;
};

let lastChange = 0;
const newChange = (): string => `change-${(lastChange += 1)}`;

/**
 * A form's side of UI modifications. Only fields that the app registered for a change may be changed by it; the rest is
 * refused and told, as are changes that the sandbox's forms can't show.
 */
export function createFormHost(given: {
  readonly uiModifications: readonly unknown[];
  /** The form as it is now, modifications included. */
  readonly fields: () => readonly FormField[];
  /** Whether the field is one of an app. */
  readonly isOfApp: (fieldId: string) => boolean;
  readonly levers: Pick<Levers, 'app-fields-in-forms' | 'labels-in-forms'>;
  readonly apply: (fieldId: string, change: FieldChange) => void;
  readonly refused: (sentence: string) => void;
}): FormHost {
  const { uiModifications, isOfApp, levers, apply, refused } = given;
  const fields = () =>
    given.fields().filter(({ fieldId }) => levers['app-fields-in-forms'] === 'known' || !isOfApp(fieldId));
  const told = ({ fieldId, value }: FormField): unknown =>
    fieldId === 'labels' ? labelsInForm(value, levers['labels-in-forms']) : value;
  const onInitChangeId = newChange();
  const registered = new Map<string, ReadonlySet<string>>();
  const listeners: ((change: unknown) => unknown)[] = [];

  const currentFormState = () =>
    Object.fromEntries(
      fields().map((field) => [field.fieldId, { ...field, value: told(field), isVisible: true, isReadOnly: false }]),
    );

  const changeField = (changeId: string, fieldId: string, asked: unknown): void => {
    if (!registered.get(changeId)?.has(fieldId))
      return refused(`The field ${fieldId} was not registered for a change.`);
    if (!fields().some((field) => field.fieldId === fieldId)) return refused(`The form has no field ${fieldId}.`);
    const change = v.safeParse(ChangeSchema, asked);
    if (change.success) apply(fieldId, change.output);
    else refused(`The sandbox can't change ${fieldId} like this: ${change.issues[0].message}`);
  };

  return {
    api: {
      data: { onInitChangeId, uiModifications },
      actions: {
        getOnInitData: () => ({ currentFormState: currentFormState(), currentScreenTabsState: [] }),
        registerFields: (asked) => {
          const { fields: ids, changeId } = v.parse(RegisterSchema, asked);
          registered.set(changeId, new Set(ids));
        },
        submit: (asked) => {
          const { fieldsChanges, changeId } = v.parse(SubmitSchema, asked);
          for (const [fieldId, change] of Object.entries(fieldsChanges)) changeField(changeId, fieldId, change);
        },
        subscribeToChanges: (listener) => void listeners.push(v.parse(Callback, listener)),
        subscribeToErrors: () => undefined,
        onBridgeError: (error) => refused(JSON.stringify(error)),
      },
    },
    changed: (changedFieldId) => {
      const change = { changedFieldId, changeId: newChange(), currentFormState: currentFormState(), uiModifications };
      for (const listener of listeners) listener(change);
    },
  };
}
