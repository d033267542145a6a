import { enforcementOf, modesInUse } from '../policy/enforcement-of';
import type { Policy } from '../policy/policy';
import { guardedTypes, type IssueTypeFacts } from '../technical-rule/guarded-types';

/** Where a policy needs the rule: on Create, or on every transition into a status. */
export type RuleNeed =
  | { readonly place: 'require' }
  | { readonly place: 'gate'; readonly status: { readonly id: string; readonly name: string } };

/** A need, and the issue types of the project whose workflows have it. */
export type TypesNeed = { readonly need: RuleNeed; readonly typeIds: readonly string[] };

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
