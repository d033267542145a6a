import type { RuleSpot } from './rule-standing';
import type { RuleChange, Workflow } from './workflow';

/** The changes that put the rule where it is wanting. */
export const attaching = (spots: readonly RuleSpot[]): readonly RuleChange[] =>
  spots.map(({ transition, place }) => ({ transitionId: transition.id, rule: { place } }));

/** The changes that take the app's rules from these transitions. */
export const detaching = (transitions: readonly { readonly id: string }[]): readonly RuleChange[] =>
  transitions.map(({ id }) => ({ transitionId: id, rule: 'none' }));

/** The changes that bring back the app's rules as they were on a workflow before these changes. */
export const undoing = (before: Workflow, changes: readonly RuleChange[]): readonly RuleChange[] =>
  changes.map(({ transitionId }) => ({ transitionId, rule: rulesOn(before, transitionId)[0] ?? 'none' }));

/** Whether a workflow has what these changes would make of it. */
export const isChanged = (workflow: Workflow, changes: readonly RuleChange[]): boolean =>
  changes.every(({ transitionId, rule }) => {
    const [standing, ...others] = rulesOn(workflow, transitionId);
    if (rule === 'none') return standing === undefined;
    return standing?.place === rule.place && !standing.disabled && others.length === 0;
  });

const rulesOn = ({ transitions }: Workflow, transitionId: string) =>
  transitions.find(({ id }) => id === transitionId)?.rules ?? [];
