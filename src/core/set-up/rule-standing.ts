import { enforcementOf, modesInUse } from '../policy/enforcement-of';
import type { GuardPlace } from '../policy/guard';
import type { Policy } from '../policy/policy';
import { guardedTypes, type IssueTypeFacts } from '../technical-rule/guarded-types';
import type { Workflow, WorkflowTransition } from './workflow';

/** A transition where the rule should stand, or stands without need. */
export type RuleSpot = { readonly transition: WorkflowTransition; readonly place: GuardPlace };

/** Where a policy needs the rule: on Create, or on every transition into a status. */
export type RuleNeed =
  | { readonly place: 'require' }
  | { readonly place: 'gate'; readonly status: { readonly id: string; readonly name: string } };

/** How the app's rule stands on a workflow beside what is needed of it. */
export type RuleStanding = {
  /** Needed, and there as it should be. */
  readonly sound: readonly RuleSpot[];
  /** Needed, but absent, switched off, or configured for another place. */
  readonly wanting: readonly RuleSpot[];
  /** There, although nobody needs it. */
  readonly idle: readonly RuleSpot[];
  /** Needs that no transition of this workflow can meet: it doesn't lead to the status. */
  readonly unmet: readonly RuleNeed[];
  /** Needs whose status is where issues begin, so that what is created there is never stopped. */
  readonly bypassed: readonly RuleNeed[];
};

/** A need, and the issue types of the project whose workflows have it. */
type TypesNeed = { readonly need: RuleNeed; readonly typeIds: readonly string[] };

/** What a policy needs of the workflows of a project with these types; nothing where it blocks nobody. */
export function ruleNeeds(policy: Policy, types: readonly IssueTypeFacts[]): readonly TypesNeed[] {
  const guarded = guardedTypes(policy.rule, types);
  return needsOf(policy)
    .map((need) => ({ need, typeIds: guarded.filter((id) => enforcementOf(policy, { id }) === need.place) }))
    .filter(({ typeIds }) => typeIds.length > 0);
}

/** The same whatever the types: what a workflow may be needed for by somebody who shares it. */
export function needsOf(policy: Policy): readonly RuleNeed[] {
  const modes = modesInUse(policy);
  const { gateStatus: status } = policy;
  return [
    ...(modes.has('require') ? [{ place: 'require' } as const] : []),
    ...(modes.has('gate') && status ? [{ place: 'gate', status } as const] : []),
  ];
}

/** Compares a workflow with everything that is needed of it by the projects that use it. */
export function ruleStanding(workflow: Workflow, needs: readonly RuleNeed[]): RuleStanding {
  const wanted = new Map(
    needs.flatMap((need) => transitionsFor(workflow, need)).map((spot) => [spot.transition, spot.place]),
  );
  const spots = [...wanted].map(([transition, place]) => ({ transition, place }));
  return {
    sound: spots.filter(isSound),
    wanting: spots.filter((spot) => !isSound(spot)),
    idle: workflow.transitions
      .filter((transition) => transition.rules.length > 0 && !wanted.has(transition))
      .map((transition) => ({ transition, place: transition.rules[0]?.place ?? 'require' })),
    unmet: needs.filter((need) => transitionsFor(workflow, need).length === 0),
    bypassed: needs.filter((need) => need.place === 'gate' && beginsIn(workflow, need.status.id)),
  };
}

function transitionsFor({ transitions }: Workflow, need: RuleNeed): readonly RuleSpot[] {
  const fitting = transitions.filter(({ create, toStatusId }) =>
    need.place === 'require' ? create : !create && toStatusId === need.status.id,
  );
  return fitting.map((transition) => ({ transition, place: need.place }));
}

function isSound({ transition, place }: RuleSpot): boolean {
  return transition.rules.some((rule) => rule.place === place && !rule.disabled);
}

const beginsIn = ({ transitions }: Workflow, statusId: string): boolean =>
  transitions.some(({ create, toStatusId }) => create && toStatusId === statusId);
