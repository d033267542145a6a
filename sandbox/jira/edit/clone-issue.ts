import type { Actor } from '../actor';
import { mayInProject } from '../permissions';
import { forbidden } from '../reply';
import { FIELD_KINDS } from '../site/catalogue';
import type { Issue } from '../site/issue';
import { projectOf } from '../store';
import type { World } from '../world';
import { checkAppFields } from './checks';
import { commitLink } from './commit-link';
import { addCreated, blankIssue } from './create-issue';
import { checkTransition } from './workflow-validators';
import { initialTransition, workflowOf } from './workflow-of';

/**
 * Clones an issue as its page does: a new one with the same facts and field values, linked by *Cloners*, and nobody but
 * who clones as its creator. Whether that runs the Create transition's validators is a lever.
 */
export function cloneIssue(world: World, actor: Actor, original: Issue): Issue {
  const { store, levers } = world;
  const project = projectOf(store, original);
  if (!mayInProject(store, actor, 'CREATE_ISSUES', project)) {
    throw forbidden('You do not have permission to create issues in this project.');
  }
  const draft = blankIssue(store, actor, project, original.issueTypeId);
  const workflow = workflowOf(store, draft);
  const transition = initialTransition(workflow);
  copyFacts(store.site.customFields, original, draft);
  draft.statusId = transition.toStatusId;
  checkAppFields(store, actor, draft, 'creating');
  if (levers['clone-create'] === 'runs')
    checkTransition(world, actor, { workflow, transition, draft, original: undefined });
  const cloned = addCreated(world, actor, draft, project, original);
  const cloners = store.site.linkTypes.find(({ name }) => name === 'Cloners');
  if (cloners !== undefined) commitLink(world, actor, cloners, cloned, original);
  return cloned;
}

/** Everything a clone takes over: not history, comments, status, resolution, logged time, Sprint or rank. */
function copyFacts(fields: World['store']['site']['customFields'], original: Issue, draft: Issue): void {
  const ownOf = (id: string): boolean =>
    fields.some(({ id: own, schema }) => own === id && !NOT_COPIED.has(schema.custom));
  const { labels, componentIds, fixVersionIds, versionIds, custom } = original;
  Object.assign(draft, structuredClone({ labels, componentIds, fixVersionIds, versionIds }));
  draft.summary = `CLONE - ${original.summary}`;
  for (const member of ['description', 'environment', 'priorityId', 'parentId', 'dueOn', 'securityLevelId'] as const) {
    if (original[member] !== undefined) Object.assign(draft, { [member]: structuredClone(original[member]) });
  }
  for (const [id, value] of Object.entries(custom)) if (ownOf(id)) draft.custom[id] = structuredClone(value);
}

const NOT_COPIED: ReadonlySet<string | undefined> = new Set([FIELD_KINDS.rank, FIELD_KINDS.sprint]);
