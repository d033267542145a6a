import type { Actor } from '../actor';
import { mayOnIssue } from '../permissions';
import { badRequest, forbidden } from '../reply';
import type { Issue } from '../site/issue';
import { need, projectOf } from '../store';
import type { World } from '../world';
import { checkAppFields, checkTypeChange } from './checks';
import { commitEdit, draftOf } from './commit';
import { change } from './field-edit';

/**
 * Makes a sub-task a work item of a type of its project: the parent goes, the type changes, and the app's
 * `workItemTypeChanged` rules are asked (docs/platform.md#a-change-of-the-type). No transition runs.
 */
export function convertToWorkItem(world: World, actor: Actor, issue: Issue, typeId: string): void {
  const { store } = world;
  if (!mayOnIssue(store, actor, 'EDIT_ISSUES', issue)) {
    throw forbidden('You do not have permission to edit this issue.');
  }
  const before = need(store.types, issue.issueTypeId, 'issue type');
  const after = store.types.get(typeId);
  if (before.hierarchyLevel >= 0) throw badRequest('Only a sub-task can be converted to a work item.');
  if (after === undefined || after.hierarchyLevel !== 0 || !projectOf(store, issue).issueTypeIds.includes(typeId)) {
    throw badRequest('The issue type selected is invalid.');
  }
  const draft = draftOf(issue);
  draft.issueTypeId = typeId;
  delete draft.parentId;
  checkTypeChange(store, actor, issue, draft);
  checkAppFields(store, actor, draft, 'existing');
  const parent = store.issues.get(issue.parentId ?? '');
  const items = [
    ...change('issuetype', { id: before.id, text: before.name }, { id: after.id, text: after.name }),
    ...change('Parent', { id: parent?.id ?? null, text: parent?.key ?? null }, { id: null, text: null }, undefined),
  ];
  commitEdit(world, actor, issue, draft, items);
}
