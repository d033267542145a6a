import type { Actor } from '../actor';
import { mayInProject, mayOnIssue } from '../permissions';
import { badRequest, forbidden } from '../reply';
import type { HistoryItem, Issue } from '../site/issue';
import type { Project } from '../site/project';
import { need, projectOf, type Store } from '../store';
import type { World } from '../world';
import { checkAppFields, checkTypeChange } from './checks';
import { commitEdit, draftOf } from './commit';
import { change } from './field-edit';
import { initialTransition, workflowOf } from './workflow-of';

/**
 * Moves an issue to another project, maybe with another type: a new key, and the status where the other workflow has
 * it, else that workflow's first. Runs no transition, so no validator of one; a change of type is asked about
 * (docs/platform.md#what-stops-a-creation). Components and versions belong to the old project and stay there.
 */
export function moveIssue(world: World, actor: Actor, issue: Issue, to: Project, typeId: string): void {
  const { store } = world;
  const from = projectOf(store, issue);
  if (!mayOnIssue(store, actor, 'EDIT_ISSUES', issue) || !mayInProject(store, actor, 'CREATE_ISSUES', to)) {
    throw forbidden('You do not have permission to move this issue there.');
  }
  const isSubtask = need(store.types, issue.issueTypeId, 'issue type').hierarchyLevel < 0;
  if (to.id === from.id || isSubtask || !to.issueTypeIds.includes(typeId)) {
    throw badRequest('The issue can not be moved there with this type.');
  }
  const draft = draftOf(issue);
  Object.assign(draft, { projectId: to.id, issueTypeId: typeId, componentIds: [], fixVersionIds: [], versionIds: [] });
  delete draft.parentId;
  delete draft.securityLevelId;
  const workflow = workflowOf(store, draft);
  const statusIds = workflow.transitions.map(({ toStatusId }) => toStatusId);
  if (!statusIds.includes(draft.statusId)) draft.statusId = initialTransition(workflow).toStatusId;
  checkTypeChange(store, actor, issue, draft);
  checkAppFields(store, actor, draft, 'existing');
  draft.key = store.nextKey(to);
  draft.formerKeys = [...issue.formerKeys, issue.key];
  commitEdit(world, actor, issue, draft, itemsOf(store, issue, draft, from, to));
  store.rekey(issue);
}

/** What the changelog says of a move: "project" and "Key", and what changed with them. */
function itemsOf(store: Store, issue: Issue, draft: Issue, from: Project, to: Project): readonly HistoryItem[] {
  const side = (thing: { id: string; name: string }) => ({ id: thing.id, text: thing.name });
  const [type, newType] = [issue, draft].map((one) => need(store.types, one.issueTypeId, 'issue type'));
  const [status, newStatus] = [issue, draft].map((one) => need(store.statuses, one.statusId, 'status'));
  return [
    ...change('project', side(from), side(to)),
    ...change('Key', { id: null, text: issue.key }, { id: null, text: draft.key }, undefined),
    ...(type && newType ? change('issuetype', side(type), side(newType)) : []),
    ...(status && newStatus ? change('status', side(status), side(newStatus)) : []),
  ];
}
