import type { Transition, Workflow } from '../site/workflow';
import { need, type Store } from '../store';

const CATEGORIES = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** A workflow as the workflows API shows it; statuses are referred to by their id. */
export function workflowBean(workflow: Workflow): Record<string, unknown> {
  return {
    description: '',
    ...workflow.kept,
    id: workflow.id,
    name: workflow.name,
    isEditable: workflow.isEditable !== false,
    scope: scopeOf(workflow),
    version: workflow.version,
    statuses: statusIds(workflow).map((id) => ({
      properties: {},
      ...workflow.keptOfStatuses?.[id],
      statusReference: id,
      deprecated: false,
    })),
    transitions: workflow.transitions.map(transitionBean),
  };
}

/** The statuses of workflows, each once. */
export function workflowStatuses(store: Store, workflows: readonly Workflow[]): readonly unknown[] {
  return [...new Set(workflows.flatMap(statusIds))].map((id) => {
    const status = need(store.statuses, id, 'status');
    const statusCategory = CATEGORIES[status.categoryKey];
    return { id, name: status.name, description: '', statusReference: id, statusCategory, scope: { type: 'GLOBAL' } };
  });
}

function scopeOf(workflow: Workflow): unknown {
  if (workflow.projectId === undefined) return { type: 'GLOBAL' };
  return { type: 'PROJECT', project: { id: workflow.projectId } };
}

/** The statuses that a workflow leads to, each once. */
export function statusIds(workflow: Workflow): readonly string[] {
  return [...new Set(workflow.transitions.map((transition) => transition.toStatusId))];
}

function transitionBean(transition: Transition): unknown {
  return {
    description: '',
    actions: [],
    triggers: [],
    properties: {},
    links: transition.fromStatusIds.map((fromStatusReference) => ({ fromStatusReference, fromPort: 0, toPort: 0 })),
    ...transition.kept,
    id: transition.id,
    type: transition.type,
    name: transition.name,
    toStatusReference: transition.toStatusId,
    validators: transition.validators.map(({ id, ruleKey, parameters }) => ({ id, ruleKey, parameters })),
  };
}
