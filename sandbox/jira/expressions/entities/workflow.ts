import type { EntityValue } from '../values/expression-value';
import { entityFrom, type Given } from './member-table';

export const TRANSITION_MEMBERS = {
  id: { cost: 0, type: 'Number' },
  name: { cost: 0, type: 'String' },
  from: { cost: 0, type: 'Status' },
  to: { cost: 0, type: 'Status' },
  hasScreen: { cost: 0, type: 'Boolean' },
} as const;

/** A transition. On the initial one `from` is null. */
export function transitionValue(
  given: Given<typeof TRANSITION_MEMBERS> & { readonly id: number; readonly name: string },
): EntityValue {
  return entityFrom('Transition', TRANSITION_MEMBERS, given);
}

export const WORKFLOW_MEMBERS = { id: { cost: 0, type: 'String' }, name: { cost: 0, type: 'String' } } as const;

export function workflowValue(id: string, name: string): EntityValue {
  return entityFrom('Workflow', WORKFLOW_MEMBERS, { id, name });
}
