import type { Transition, Workflow } from '../site/workflow';
import { need, type Store } from '../store';

const CATEGORIES = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;

/** A workflow as the workflows API shows it; statuses are referred to by their id. */
export function workflowBean(store: Store, workflow: Workflow): Record<string, unknown> {
  return {
    id: workflow.id,
    name: workflow.name,
    description: '',
    isEditable: true,
    scope: scopeOf(workflow),
    version: workflow.version,
    statuses: statusIds(workflow).map((statusReference) => ({ statusReference, deprecated: false, properties: {} })),
    transitions: workflow.transitions.map(transitionBean),
    usages: usages(store, workflow),
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

function statusIds(workflow: Workflow): readonly string[] {
  return [...new Set(workflow.transitions.map((transition) => transition.toStatusId))];
}

function transitionBean(transition: Transition): unknown {
  return {
    id: transition.id,
    type: transition.type,
    name: transition.name,
    description: '',
    toStatusReference: transition.toStatusId,
    links: transition.fromStatusIds.map((fromStatusReference) => ({ fromStatusReference, fromPort: 0, toPort: 0 })),
    actions: [],
    triggers: [],
    properties: {},
    validators: transition.validators.map(({ id, ruleKey, parameters }) => ({ id, ruleKey, parameters })),
  };
}

function usages(store: Store, workflow: Workflow): readonly unknown[] {
  return store.site.projects.flatMap((project) => {
    const types = project.issueTypeIds.filter(
      (typeId) => (project.workflowIds[typeId] ?? project.workflowIds.default) === workflow.id,
    );
    return types.length === 0 ? [] : [{ project: { id: project.id }, issueTypes: types }];
  });
}
