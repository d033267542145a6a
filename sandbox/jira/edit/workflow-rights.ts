import { administersJira, mayInProject } from '../permissions';
import { Refused } from '../reply';
import type { Call } from '../router';
import type { Workflow } from '../site/workflow';
import { need } from '../store';

/** Whether the caller may read and change a workflow: Jira administrators, and a team-managed project's own. */
export function hasWorkflowRights({ store, actor }: Call, { projectId }: Workflow): boolean {
  if (administersJira(store, actor)) return true;
  if (projectId === undefined) return false;
  return mayInProject(store, actor, 'ADMINISTER_PROJECTS', need(store.projects, projectId, 'project'));
}

/** Refuses callers who may not: with 401, as the OpenAPI file says of these operations. */
export function needWorkflowRights(call: Call, workflow: Workflow): void {
  if (!hasWorkflowRights(call, workflow)) {
    throw new Refused(401, ['You do not have permission to perform this operation on the workflow.']);
  }
}
