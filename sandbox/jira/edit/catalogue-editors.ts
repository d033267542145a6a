import { need } from '../store';
import { change, edited, refused, type FieldEditor, type Side } from './field-edit';
import { referenced } from './reference';

const NOTHING: Side = { id: null, text: null };

/** The issue type: one of the project's, of the same place in the hierarchy. */
export const editIssueType: FieldEditor = ({ store, project, draft }, value) => {
  const offered = project.issueTypeIds.map((id) => need(store.types, id, 'issue type'));
  const type = referenced(offered, value);
  if (type === undefined) return refused('The issue type selected is invalid.');
  const before = need(store.types, draft.issueTypeId, 'issue type');
  if (before.hierarchyLevel < 0 !== type.hierarchyLevel < 0) {
    return refused('The issue type selected is invalid: converting to or from a sub-task is not an edit.');
  }
  draft.issueTypeId = type.id;
  return edited(...change('issuetype', sideOf(before), sideOf(type)));
};

export const editPriority: FieldEditor = ({ store, draft }, value) => {
  const priority = referenced(store.site.priorities, value);
  if (value !== null && priority === undefined) return refused('The priority selected is invalid.');
  const before = store.priorities.get(draft.priorityId ?? '');
  if (priority === undefined) delete draft.priorityId;
  else draft.priorityId = priority.id;
  return edited(...change('priority', sideOf(before), sideOf(priority)));
};

export const editResolution: FieldEditor = ({ store, draft }, value) => {
  const resolution = referenced(store.site.resolutions, value);
  if (value !== null && resolution === undefined) return refused('The resolution selected is invalid.');
  const before = store.resolutions.get(draft.resolutionId ?? '');
  if (resolution === undefined) {
    delete draft.resolutionId;
    delete draft.resolvedMs;
  } else {
    draft.resolutionId = resolution.id;
    draft.resolvedMs = store.nowMs();
  }
  return edited(...change('resolution', sideOf(before), sideOf(resolution)));
};

export const editSecurity: FieldEditor = ({ project, draft }, value) => {
  const level = referenced(project.securityLevels, value);
  if (value !== null && level === undefined) return refused('Security level is not valid.');
  const before = project.securityLevels.find((candidate) => candidate.id === draft.securityLevelId);
  if (level === undefined) delete draft.securityLevelId;
  else draft.securityLevelId = level.id;
  return edited(...change('security', sideOf(before), sideOf(level)));
};

function sideOf(thing: { readonly id: string; readonly name: string } | undefined): Side {
  return thing === undefined ? NOTHING : { id: thing.id, text: thing.name };
}
