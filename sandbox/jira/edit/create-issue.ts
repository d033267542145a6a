import type { Actor } from '../actor';
import { isJson, type Json } from '../body';
import { createdEvent } from '../events/issue-events';
import { mayInProject, seesProject } from '../permissions';
import { forbidden, Refused } from '../reply';
import { FIELD_KINDS } from '../site/catalogue';
import { anIssue, type Issue } from '../site/issue';
import type { Project } from '../site/project';
import { need, type Store } from '../store';
import type { World } from '../world';
import { applyFields } from './apply-fields';
import { checkAppFields } from './checks';
import { setInlineProperties } from './inline-properties';
import { referenced } from './reference';
import { fieldIdsOn, screenFor } from './screens';
import { checkTransition } from './workflow-validators';
import { initialTransition, workflowOf } from './workflow-of';

/**
 * Creates an issue from the body of a request, or refuses with everything that is wrong with it. `runsCreate`: whether
 * this way of creating runs the Create transition with its validators.
 */
export function createIssue(world: World, actor: Actor, body: Json, runsCreate = true): Issue {
  const { store } = world;
  const fields = isJson(body['fields']) ? body['fields'] : {};
  const update = isJson(body['update']) ? body['update'] : {};
  const project = projectIn(store, actor, fields);
  const draft = blankIssue(store, actor, project, typeIn(store, project, fields));
  const workflow = workflowOf(store, draft);
  const transition = initialTransition(workflow);
  draft.statusId = transition.toStatusId;
  const screenIds = fieldIdsOn(screenFor(store, project, draft.issueTypeId, 'create'));
  const allowed = project.style === 'next-gen' ? 'all' : new Set([...screenIds, 'issuetype', 'parent', 'summary']);
  const { issuetype: _, ...rest } = fields;
  checkRequired(store, project, draft, rest);
  applyFields({ store, actor, project, draft, isCreating: true }, rest, update, allowed);
  setInlineProperties(draft, body);
  checkAppFields(store, actor, draft, 'creating');
  if (runsCreate) checkTransition(world, actor, { workflow, transition, draft, original: undefined });
  return addCreated(world, actor, draft, project);
}

/** Puts a draft that passed on the site, under the project's next key. `clonedFrom`: the issue it is a copy of. */
export function addCreated(world: World, actor: Actor, draft: Issue, project: Project, clonedFrom?: Issue): Issue {
  const { store } = world;
  draft.key = store.nextKey(project);
  world.index.willChange(draft.id, undefined);
  store.addIssue(draft);
  world.emit(createdEvent(store, actor, draft, clonedFrom));
  world.changed(draft.id);
  return draft;
}

function projectIn(store: Store, actor: Actor, fields: Json): Project {
  const asked = isJson(fields['project']) ? (fields['project']['id'] ?? fields['project']['key']) : undefined;
  const named = typeof asked === 'string' || typeof asked === 'number';
  const project = named ? store.findProject(`${asked}`) : undefined;
  if (project === undefined || !seesProject(store, actor, project)) {
    throw new Refused(400, [], { project: 'valid project is required' });
  }
  if (!mayInProject(store, actor, 'CREATE_ISSUES', project)) {
    throw forbidden('You do not have permission to create issues in this project.');
  }
  return project;
}

function typeIn(store: Store, project: Project, fields: Json): string {
  const offered = project.issueTypeIds.map((id) => need(store.types, id, 'issue type'));
  const type = referenced(offered, fields['issuetype']);
  if (type === undefined) throw new Refused(400, [], { issuetype: 'Specify a valid issue type' });
  return type.id;
}

/** An issue of nothing but its place, its creator and its rank. */
export function blankIssue(store: Store, actor: Actor, project: Project, issueTypeId: string): Issue {
  const now = store.nowMs();
  const id = store.nextId();
  const needed = { id, key: '', projectId: project.id, issueTypeId, statusId: '', summary: '', createdMs: now };
  const draft = anIssue(needed);
  const accountId = actor.user?.accountId;
  if (accountId !== undefined) Object.assign(draft, { reporterId: accountId, creatorId: accountId });
  const middle = store.site.priorities[Math.floor(store.site.priorities.length / 2)];
  if (middle !== undefined) draft.priorityId = middle.id;
  const rank = store.site.customFields.find((field) => field.schema.custom === FIELD_KINDS.rank);
  if (rank !== undefined) draft.custom[rank.id] = `0|z${id.padStart(12, '0')}:`;
  return draft;
}

function checkRequired(store: Store, project: Project, draft: Issue, fields: Json): void {
  const faults: Record<string, string> = {};
  const isEmpty = (id: string): boolean => {
    const value = fields[id];
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  };
  if (isEmpty('summary')) faults['summary'] = 'You must specify a summary of the issue.';
  for (const id of project.requiredFieldIds) {
    const name = store.site.customFields.find((field) => field.id === id)?.name ?? id;
    if (isEmpty(id) && id !== 'summary') faults[id] = `${name} is required.`;
  }
  const isSubtask = need(store.types, draft.issueTypeId, 'issue type').hierarchyLevel < 0;
  if (isSubtask && isEmpty('parent')) {
    faults['parent'] = 'Issue type is a sub-task but parent issue key or id not specified.';
  }
  if (Object.keys(faults).length > 0) throw new Refused(400, [], faults);
}
