import { editorFor } from '../edit/editors';
import { fieldIdsOn, screenFor } from '../edit/screens';
import { fieldById } from '../fields/registry';
import type { Field } from '../fields/field';
import { mayOnIssue } from '../permissions';
import { componentBean, priorityBean, typeBean, versionBean } from '../render/catalogue';
import type { Call } from '../router';
import type { Issue } from '../site/issue';
import type { Project } from '../site/project';
import { need, projectOf, type Store } from '../store';

/** The fields of an issue that the caller may edit now, by id. */
export function editMeta(call: Call, issue: Issue): unknown {
  const { store, actor } = call;
  if (!mayOnIssue(store, actor, 'EDIT_ISSUES', issue)) return { fields: {} };
  const project = projectOf(store, issue);
  const fields = formFields(store, project, issue.issueTypeId, 'edit').map((field) => [
    field.id,
    fieldMeta(store, project, field),
  ]);
  return { fields: Object.fromEntries(fields) };
}

/** The fields of a form, in screen order. Team-managed projects show everything that can be set. */
export function formFields(
  store: Store,
  project: Project,
  typeId: string,
  operation: 'create' | 'edit',
): readonly Field[] {
  const ids = fieldIdsOn(screenFor(store, project, typeId, operation));
  return ids.flatMap((id) => (editorFor(store, id) === undefined ? [] : (fieldById(store, id) ?? [])));
}

/** What a form has to know about a field. */
export function fieldMeta(store: Store, project: Project, field: Field): Record<string, unknown> {
  const allowed = allowedValues(store, project, field.id);
  const isMandatory = field.id === 'summary' || field.id === 'issuetype';
  return {
    fieldId: field.id,
    key: field.id,
    name: field.name,
    required: isMandatory || project.requiredFieldIds.includes(field.id),
    schema: field.schema,
    operations: field.schema.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
    hasDefaultValue: field.id === 'priority',
    ...(allowed === undefined ? {} : { allowedValues: allowed }),
  };
}

function allowedValues(store: Store, project: Project, fieldId: string): readonly unknown[] | undefined {
  switch (fieldId) {
    case 'issuetype':
      return project.issueTypeIds.map((id) => typeBean(store, need(store.types, id, 'issue type')));
    case 'priority':
      return store.site.priorities.map((priority) => priorityBean(store, priority));
    case 'components':
      return project.components.map((component) => componentBean(store, component));
    case 'fixVersions':
    case 'versions':
      return project.versions.map((version) => versionBean(store, version));
    case 'security':
      return project.securityLevels.map(({ id, name }) => ({ id, name }));
    default:
      return undefined;
  }
}
