import { useEffect, useState } from 'preact/hooks';
import { boot } from '../boot';
import type { ShownField } from '../../client-boot';
import { appFormField, plainFormField, type FormField } from '../forms/form-state';
import { useModifications } from '../forms/use-modifications';
import { ForgeFrame } from '../frames/forge-frame';
import { editIssue, fieldOf } from '../jira/issue';
import { Problem } from '../parts/problem';
import { issueExtension, type IssuePart } from './issue-part';

/** The app's own fields: formatted as lists show them, edited in the app's UI. */
export function AppFields({ issue, again }: IssuePart) {
  const fields = boot.app.fields.filter(({ id }) => Object.hasOwn(issue.fields, id));
  const { project, issuetype, labels, components } = issue.fields;
  const modifications = useModifications(
    {
      viewType: 'IssueView',
      project: { id: project.id, key: project.key, type: project.projectTypeKey },
      issueType: { id: issuetype.id, name: issuetype.name },
      issue: { id: issue.id, key: issue.key },
    },
    [
      plainFormField('labels', 'Labels', labels),
      plainFormField('components', 'Components', components),
      ...fields
        .filter(({ isModifiable }) => isModifiable)
        .map((field) => appFormField(field, fieldOf(issue, field.id))),
    ],
  );
  useEffect(() => modifications.changed('labels'), [labels.join(' ')]);
  return (
    <>
      {fields.map((field) => (
        <AppField
          key={field.id}
          field={field}
          shown={modifications.fields.find(({ fieldId }) => fieldId === field.id)}
          issue={issue}
          again={again}
        />
      ))}
      {modifications.frame}
    </>
  );
}

type AppFieldProps = IssuePart & { readonly field: ShownField; readonly shown: FormField | undefined };

function AppField({ field, shown, issue, again }: AppFieldProps) {
  const [isEditing, setEditing] = useState(false);
  const [problem, setProblem] = useState<string>();
  const text = issue.renderedFields[field.id];
  const canEdit = Object.hasOwn(issue.editmeta.fields, field.id) && field.editsOn.includes('issue-view');
  const save = async (value: unknown): Promise<boolean> => {
    if (shown?.isRequired && (value ?? null) === null) {
      setProblem(`${shown.fieldName} is required.`);
      return false;
    }
    try {
      await editIssue(issue.key, { [field.id]: value ?? null });
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      throw error;
    }
    setProblem(undefined);
    setEditing(false);
    await again();
    return true;
  };
  return (
    <section class="app-field" aria-labelledby={`field-${field.id}`}>
      <h2 id={`field-${field.id}`} class="detail-name">
        {shown?.fieldName ?? field.name}
        {shown?.isRequired && <span> (required)</span>}
      </h2>
      {shown !== undefined && shown.description !== '' && <p class="subtle-text">{shown.description}</p>}
      {problem !== undefined && <Problem message={problem} />}
      {isEditing && field.edit !== undefined ? (
        <>
          <ForgeFrame
            moduleKey={field.moduleKey}
            source={field.edit}
            title={field.name}
            extension={{
              ...issueExtension('jira:customField', issue),
              entryPoint: 'edit',
              fieldId: field.id,
              fieldType: field.type,
              fieldValue: fieldOf(issue, field.id) ?? null,
              renderContext: 'issue-view',
              experience: 'issue-view',
            }}
            place={{ submit: save, close: () => setEditing(false), refresh: again }}
          />
          <button type="button" class="link" onClick={() => setEditing(false)}>
            Cancel
          </button>
        </>
      ) : (
        <>
          <p class="field-text">{typeof text === 'string' && text !== '' ? text : 'None'}</p>
          {canEdit && (
            <button type="button" class="link" onClick={() => setEditing(true)}>
              Edit {field.name}
            </button>
          )}
        </>
      )}
    </section>
  );
}
