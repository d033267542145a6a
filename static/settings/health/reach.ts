import { countOf } from '../../../src/core/count-text';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import type { Policy } from '../../../src/core/policy/policy';
import { POLICY_PROPERTY } from '../../../src/core/property-keys';
import type { Jira } from '../../../src/jira/port';
import type { Reach } from './check';

/** Projects that share something, with the policies of those that the viewer can see. */
export type Sharing = { readonly reach: Reach; readonly policies: readonly Policy[] };

/** Looks these projects up; the ids that nobody answers for are hidden from this viewer. */
export async function sharingOf(jira: Pick<Jira, 'projects'>, projectIds: readonly string[]): Promise<Sharing> {
  const found = await jira.projects({ ids: projectIds, property: POLICY_PROPERTY });
  const policies = found.map(({ property }) => policyInForce(property).policy);
  const projects = found.map(({ name, key }, at) => ({
    name,
    key,
    mode: ENFORCEMENT_LABELS[policies[at]?.enforcement ?? 'off'],
  }));
  return { reach: { projects, hidden: projectIds.length - found.length }, policies };
}

/** "used by 41 projects; Stakes is on in 2": what a change of something shared reaches (design, 4). */
export function reachText({ projects, hidden }: Reach): string {
  const used = projects.length + hidden;
  const on = projects.filter(({ mode }) => mode !== ENFORCEMENT_LABELS.off).length;
  if (used === 1) return 'used by this project alone';
  return `used by ${countOf(used, 'project')}; Stakes is on in ${on}`;
}
