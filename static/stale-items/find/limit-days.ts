import type { JudgedItem } from './judged-item';
import type { ScopeProjects } from './scope-projects';

/**
 * The days after which a gadget calls an item stale: the shortest of its projects', and no fewer than it asks for itself.
 * Until the projects are read, its rows tell theirs.
 */
export function limitDays(
  projects: ScopeProjects | undefined,
  rows: readonly JudgedItem[],
  thresholdDays: number | undefined,
): number {
  const ofPolicies = projects
    ? projects.on.map(({ policy }) => policy.policy.staleAfterDays)
    : rows.map(({ policyDays }) => policyDays);
  return Math.max(thresholdDays ?? 0, ofPolicies.length === 0 ? 0 : Math.min(...ofPolicies));
}
