import { useRef, useState } from 'preact/hooks';
import { boot } from '../boot';
import type { ShownField } from '../../client-boot';
import { appFormField, plainFormField, type FormField } from '../forms/form-state';
import { useModifications, type FormPlace } from '../forms/use-modifications';
import type { FrameHandle } from '../frames/forge-frame';
import { type CreatableType, creatableTypes, createFormFields, JiraRefusal } from '../jira/call';
import { page } from '../page';
import { textOfAdf } from '../parts/adf';
import { Problem } from '../parts/problem';
import { Waiting } from '../parts/waiting';
import { Dialog } from '../parts/dialog';
import { useLoaded } from '../use-loaded';
import { AppFieldInForm } from './app-field-in-form';
import { createIssue, type Draft, SystemFields, wordsOf } from './system-fields';

export type CreateDialogProps = {
  /** Values to start with, named as in `openIssueCreateModal`; the app's fields also by their module key. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The id of what was created; `undefined` when the person closed the dialog. */
  ended(issueId: string | undefined): void;
};

/** Jira's create dialog, with the app's own fields in their real UI. */
export function CreateDialog({ given, ended }: CreateDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => draftFrom(given));
  const [refusal, setRefusal] = useState<JiraRefusal>();
  const [isSending, setSending] = useState(false);
  const handles = useRef(new Map<string, FrameHandle>());
  const latest = useRef(draft);
  latest.current = draft;
  const change = (changed: Partial<Draft>): void => {
    latest.current = { ...latest.current, ...changed };
    setDraft(latest.current);
  };
  const [types, readTypes] = useLoaded(() => creatableTypes(draft.projectId), [draft.projectId]);
  const typeId = typeIn(types.state === 'there' ? types.value : [], draft.typeId);
  const [form] = useLoaded(
    async () => (typeId === undefined ? new Set<string>() : createFormFields(draft.projectId, typeId)),
    [draft.projectId, typeId],
  );

  const project = boot.projects.find(({ id }) => id === draft.projectId);
  const type = types.state === 'there' ? types.value.find(({ id }) => id === typeId) : undefined;
  const onForm = form.state === 'there' ? form.value : new Set<string>();
  const shown = boot.app.fields.filter(({ id, editsOn }) => onForm.has(id) && editsOn.includes('issue-create'));
  const modifications = useModifications(
    project && type && form.state === 'there' ? placeOf(project, type) : undefined,
    formFields(draft, shown),
  );

  const send = async (): Promise<void> => {
    if (typeId === undefined) return;
    setSending(true);
    await Promise.all([...handles.current.values()].map((handle) => handle.settle()));
    const missing = modifications.fields.filter(
      ({ fieldId, isRequired }) => isRequired && isEmpty(latest.current, fieldId),
    );
    if (missing.length > 0) {
      const errors = missing.map(({ fieldId, fieldName }) => [fieldId, `${fieldName} is required.`]);
      setRefusal(new JiraRefusal(0, [], Object.fromEntries(errors)));
      return setSending(false);
    }
    try {
      const { id, key } = await createIssue({ ...latest.current, typeId });
      page.showFlag({
        id: `created-${key}`,
        type: 'success',
        title: `${key} was created`,
        isAutoDismiss: true,
        actions: [{ text: 'View', onClick: () => page.go(`/browse/${key}`, 'same-tab') }],
      });
      ended(id);
    } catch (error) {
      setRefusal(error instanceof JiraRefusal ? error : new JiraRefusal(0, [String(error)], {}));
      setSending(false);
    }
  };

  return (
    <Dialog title="Create" size="large" closeOnOverlayClick={false} dismissed={() => ended(undefined)}>
      <form
        class="create"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refusal !== undefined && refusal.messages.length > 0 && <Problem message={refusal.messages.join(' ')} />}
        {types.state === 'failed' && <Problem message={types.message} retry={readTypes} />}
        {types.state === 'loading' && <Waiting lines={6} />}
        {types.state === 'there' && (
          <SystemFields
            draft={draft}
            types={types.value}
            typeId={typeId}
            errors={refusal?.fieldErrors ?? {}}
            change={change}
            committed={modifications.changed}
          />
        )}
        {project !== undefined &&
          type !== undefined &&
          shown.map((field) => (
            <AppFieldInForm
              key={field.id}
              field={field}
              shown={modifications.fields.find(({ fieldId }) => fieldId === field.id)}
              start={latest.current.appFields[field.id]}
              context={{
                project: { id: project.id, key: project.key, type: project.typeKey },
                issue: { type: type.name, typeId: type.id },
                renderContext: 'issue-create',
                experience: 'issue-create',
              }}
              error={refusal?.fieldErrors[field.id]}
              changed={(value) => change({ appFields: { ...latest.current.appFields, [field.id]: value } })}
              onHandle={(handle) => handles.current.set(field.id, handle)}
            />
          ))}
        {modifications.frame}
        <div class="dialog-foot">
          <button type="button" class="button subtle" onClick={() => ended(undefined)}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={isSending || typeId === undefined}>
            Create
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const placeOf = (project: (typeof boot.projects)[number], type: CreatableType): FormPlace => ({
  viewType: 'GIC',
  project: { id: project.id, key: project.key, type: project.typeKey },
  issueType: { id: type.id, name: type.name },
});

/** The fields of the form that modifications may see: Jira's, and those of the app's that say so. */
function formFields(draft: Draft, shown: readonly ShownField[]): readonly FormField[] {
  const { summary, description } = draft;
  return [
    plainFormField('summary', 'Summary', summary),
    plainFormField('description', 'Description', description),
    plainFormField('labels', 'Labels', wordsOf(draft.labels)),
    ...shown.filter(({ isModifiable }) => isModifiable).map((field) => appFormField(field, draft.appFields[field.id])),
  ];
}

/** Whether one of the app's fields has no value; the browser itself asks for Jira's own. */
function isEmpty({ appFields }: Draft, fieldId: string): boolean {
  return boot.app.fields.some(({ id }) => id === fieldId) && (appFields[fieldId] ?? null) === null;
}

function draftFrom(given: Readonly<Record<string, unknown>>): Draft {
  const text = (name: string): string | undefined => {
    const value = given[name];
    return typeof value === 'string' ? value : undefined;
  };
  const labels = given['labels'];
  const fields = boot.app.fields.map(({ id, moduleKey }): [string, unknown] => [id, given[id] ?? given[moduleKey]]);
  return {
    projectId: text('projectId') ?? boot.projects[0]?.id ?? '',
    typeId: text('issueTypeId'),
    summary: text('summary') ?? '',
    description: text('description') ?? textOfAdf(given['description']),
    labels: Array.isArray(labels) ? labels.filter((label) => typeof label === 'string').join(' ') : '',
    parentId: text('parentId'),
    appFields: Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
}

/** The chosen type, by id or name, where this project has it; else its first ordinary one. */
function typeIn(types: readonly CreatableType[], chosen: string | undefined): string | undefined {
  const found =
    types.find(({ id, name }) => id === chosen || name === chosen) ??
    types.find(({ hierarchyLevel }) => hierarchyLevel === 0) ??
    types[0];
  return found?.id;
}
