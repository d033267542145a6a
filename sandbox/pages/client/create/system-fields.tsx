import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { boot } from '../boot';
import { callJira, type CreatableType } from '../jira/call';
import { adfOf } from '../parts/adf';

const CreatedSchema = v.object({ id: v.string(), key: v.string() });

/** Labels as the dialog's one line holds them: words between spaces. */
export const wordsOf = (labels: string): readonly string[] => labels.split(/\s+/u).filter((label) => label !== '');

/** What is in the create dialog. Labels are words separated by spaces. `appFields` holds values by field id. */
export type Draft = {
  readonly projectId: string;
  readonly typeId: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly labels: string;
  readonly parentId: string | undefined;
  readonly appFields: Readonly<Record<string, unknown>>;
};

export type SystemFieldsProps = {
  readonly draft: Draft;
  readonly types: readonly CreatableType[];
  readonly typeId: string | undefined;
  readonly errors: Readonly<Record<string, string>>;
  change(changed: Partial<Draft>): void;
  /** A field was left, or its value chosen: only then does Jira tell apps of a change. */
  committed(fieldId: string): void;
};

/** Creates the work item as the viewer; throws JiraRefusal with what a rule or a field says. */
export async function createIssue(draft: Draft): Promise<v.InferOutput<typeof CreatedSchema>> {
  const { projectId, typeId, summary, description, labels, parentId, appFields } = draft;
  const words = wordsOf(labels);
  const filled = Object.entries(appFields).filter(([, value]) => value !== undefined && value !== null);
  const fields = {
    project: { id: projectId },
    issuetype: { id: typeId },
    summary,
    ...(description.trim() === '' ? {} : { description: adfOf(description) }),
    ...(words.length === 0 ? {} : { labels: words }),
    ...(parentId === undefined ? {} : { parent: { id: parentId } }),
    ...Object.fromEntries(filled),
  };
  return v.parse(CreatedSchema, await callJira('POST', '/rest/api/3/issue', { fields }));
}

/** Jira's own fields of the create dialog. */
export function SystemFields({ draft, types, typeId, errors, change, committed }: SystemFieldsProps) {
  const summary = useRef<HTMLInputElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <>
      <Labelled name="Project" error={errors['project']}>
        <select
          class="field"
          value={draft.projectId}
          onChange={({ currentTarget }) => change({ projectId: currentTarget.value })}
        >
          {boot.projects.map(({ id, key, name }) => (
            <option key={id} value={id}>
              {name} ({key})
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled name="Work type" error={errors['issuetype']}>
        <select
          class="field"
          value={typeId ?? ''}
          onChange={({ currentTarget }) => change({ typeId: currentTarget.value })}
        >
          {types
            .filter(({ subtask }) => !subtask || draft.parentId !== undefined)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </Labelled>
      <Labelled name="Summary" error={errors['summary']} isRequired>
        <input
          ref={summary}
          class="field"
          required
          maxLength={255}
          value={draft.summary}
          onInput={({ currentTarget }) => change({ summary: currentTarget.value })}
          onChange={() => committed('summary')}
        />
      </Labelled>
      <Labelled name="Description" error={errors['description']}>
        <textarea
          class="field"
          rows={3}
          value={draft.description}
          onInput={({ currentTarget }) => change({ description: currentTarget.value })}
        />
      </Labelled>
      <Labelled name="Labels" error={errors['labels']}>
        <input
          class="field"
          value={draft.labels}
          onInput={({ currentTarget }) => change({ labels: currentTarget.value })}
          onChange={() => committed('labels')}
        />
      </Labelled>
    </>
  );
}

type LabelledProps = {
  readonly name: string;
  readonly error: string | undefined;
  readonly isRequired?: boolean;
  readonly children: ComponentChildren;
};

function Labelled({ name, error, isRequired = false, children }: LabelledProps) {
  return (
    <label class="labelled">
      <span class="label-text">
        {name}
        {isRequired && <span aria-hidden="true"> *</span>}
      </span>
      {children}
      {error !== undefined && (
        <span class="error-text" role="alert">
          {error}
        </span>
      )}
    </label>
  );
}
