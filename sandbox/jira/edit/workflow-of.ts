import type { Issue } from '../site/issue';
import type { Transition, Workflow } from '../site/workflow';
import { need, projectOf, type Store } from '../store';

/** The workflow of an issue's project and type. */
export function workflowOf(store: Store, issue: Issue): Workflow {
  const { workflowIds } = projectOf(store, issue);
  const workflows = new Map(store.site.workflows.map((workflow) => [workflow.id, workflow]));
  return need(workflows, workflowIds[issue.issueTypeId] ?? workflowIds.default, 'workflow');
}

/** The Create transition. */
export function initialTransition(workflow: Workflow): Transition {
  const initial = workflow.transitions.find((transition) => transition.type === 'INITIAL');
  if (initial === undefined) throw new Error(`The workflow ${workflow.name} has no Create transition.`);
  return initial;
}

/** The transitions that lead on from a status. */
export function transitionsFrom(workflow: Workflow, statusId: string): readonly Transition[] {
  return workflow.transitions.filter(
    (transition) =>
      transition.type === 'GLOBAL' || (transition.type === 'DIRECTED' && transition.fromStatusIds.includes(statusId)),
  );
}
