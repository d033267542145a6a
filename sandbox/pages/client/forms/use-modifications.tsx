import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ask } from '../ask';
import { boot } from '../boot';
import { ForgeFrame } from '../frames/forge-frame';
import { createFormHost, type FormHost } from './form-host';
import { changedField, type FieldChange, type FormField } from './form-state';

const ModificationsSchema = v.array(v.object({ id: v.string(), data: v.optional(v.string()) }));
type Modifications = v.InferOutput<typeof ModificationsSchema>;

/** Where a form is, in the words of the module's context. */
export type FormPlace = {
  readonly viewType: 'GIC' | 'IssueView';
  readonly project: { readonly id: string; readonly key: string; readonly type: string };
  readonly issueType: { readonly id: string; readonly name: string };
  readonly issue?: { readonly id: string; readonly key: string } | undefined;
};

/**
 * Lets the app's UI module change the fields of a form, as Jira does: it runs unseen beside the form, anew for each project
 * and type, and the form can be used before it has run. `frame` has to stand in the form; `changed` tells of a change.
 */
export function useModifications(place: FormPlace | undefined, fields: readonly FormField[]) {
  const module = boot.app.modules.find(({ type }) => type === 'jira:uiModifications');
  const at = JSON.stringify(place);
  const [stored, setStored] = useState<{ readonly at: string; readonly list: Modifications }>();
  const [changes, setChanges] = useState<Readonly<Record<string, FieldChange>>>({});
  const modified = fields.map((field) => changedField(field, changes[field.fieldId]));
  const latest = useRef(modified);
  latest.current = modified;

  useEffect(() => {
    setChanges({});
    if (place === undefined || module === undefined) return;
    const { project, issueType, viewType } = place;
    void ask('/sandbox/ui-modifications', { projectId: project.id, issueTypeId: issueType.id, viewType }).then(
      (found) => setStored({ at: at ?? '', list: v.parse(ModificationsSchema, found) }),
    );
  }, [at]);

  const list = stored?.at === at ? stored?.list : undefined;
  const host = useMemo<FormHost | undefined>(
    () =>
      list === undefined || list.length === 0
        ? undefined
        : createFormHost({
            uiModifications: list,
            fields: () => latest.current,
            isOfApp: (fieldId) => boot.app.fields.some(({ id }) => id === fieldId),
            levers: boot.levers,
            apply: (fieldId, change) =>
              setChanges((before) => ({ ...before, [fieldId]: { ...before[fieldId], ...change } })),
            refused: (sentence) => console.error(`UI modifications: ${sentence}`),
          }),
    [list],
  );

  const extension = useMemo(() => ({ type: 'jira:uiModifications', ...place, location: window.location.href }), [at]);
  const frame =
    host === undefined || module?.view === undefined ? null : (
      <div class="unseen" aria-hidden="true">
        <ForgeFrame
          key={host.api.data.onInitChangeId}
          moduleKey={module.key}
          source={module.view}
          title={module.title}
          extension={extension}
          place={{ uiModifications: host.api }}
          sizing="fill"
          isUnseen
        />
      </div>
    );
  return { fields: modified, frame, changed: (fieldId: string) => host?.changed(fieldId) };
}
