import { policyInForce, type PolicyInForce } from '../../../src/core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../../src/core/property-keys';
import type { Projects } from '../../../src/jira/port';

/** A project in a gadget's scope, with the policy it lives by. */
export type ScopeProject = { readonly id: string; readonly key: string; readonly policy: PolicyInForce };

/** The projects a gadget was set up for, as this viewer sees them. */
export type ScopeProjects = {
  readonly on: readonly ScopeProject[];
  /** Keys of projects where Stakes is off: nothing of theirs is counted. */
  readonly offKeys: readonly string[];
  /** How many this viewer can't see, or that are gone. */
  readonly invisible: number;
};

/** Reads these projects with their policies, in one call for fifty. */
export async function scopeProjects(
  jira: Pick<Projects, 'projects'>,
  projectIds: readonly string[],
): Promise<ScopeProjects> {
  const found = await jira.projects({ ids: projectIds, property: POLICY_PROPERTY });
  const projects = found.map(({ id, key, property }) => ({ id, key, policy: policyInForce(property) }));
  return {
    on: projects.filter((project) => !isOff(project)),
    offKeys: projects.filter(isOff).map(({ key }) => key),
    invisible: projectIds.length - projects.length,
  };
}

function isOff({ policy }: ScopeProject): boolean {
  return policy.policy.enforcement === 'off' && policy.problem === undefined;
}
