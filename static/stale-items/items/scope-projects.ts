import { policyInForce, type PolicyInForce } from '../../../src/core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import type { Projects } from '../../../src/jira/port';
import type { FoundProject, IssueType } from '../../../src/jira/site';

/** A project in a gadget's scope, with the policy it lives by and the kinds of items it knows. */
export type ScopeProject = {
  readonly id: string;
  readonly key: string;
  readonly policy: PolicyInForce;
  readonly issueTypes: readonly IssueType[];
};

/** The projects a gadget was set up for, as this viewer sees them. */
export type ScopeProjects = {
  readonly on: readonly ScopeProject[];
  /** Keys of projects where Stakes is off: nothing of theirs is counted. */
  readonly offKeys: readonly string[];
  /** How many this viewer can't see, or that are gone. */
  readonly invisible: number;
};

/** Reads these projects with their policies and types, in one call for fifty. */
export async function scopeProjects(
  jira: Pick<Projects, 'projects'>,
  projectIds: readonly string[],
): Promise<ScopeProjects> {
  const found = await jira.projects({ ids: projectIds, property: POLICY_PROPERTY, issueTypes: true });
  return { ...parted(found), invisible: projectIds.length - found.length };
}

/** Every project that this viewer can see and where Stakes is on, in one call for a hundred. */
export async function projectsWithStakes(jira: Pick<Projects, 'projects'>): Promise<ScopeProjects> {
  const propertyQuery = `[${POLICY_PROPERTY}].version=1`;
  const found = await jira.projects({ propertyQuery, property: POLICY_PROPERTY, issueTypes: true });
  return { ...parted(found), offKeys: [], invisible: 0 };
}

function parted(found: readonly FoundProject[]): Pick<ScopeProjects, 'on' | 'offKeys'> {
  const projects = found.map(({ id, key, property, issueTypes = [] }) => ({
    id,
    key,
    issueTypes,
    policy: policyInForce(property),
  }));
  return {
    on: projects.filter((project) => !isOff(project)),
    offKeys: projects.filter(isOff).map(({ key }) => key),
  };
}

function isOff({ policy }: ScopeProject): boolean {
  return policy.policy.enforcement === 'off' && policy.problem === undefined;
}
