import type { TypeEnforcement } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import type { ListedProject } from '../policy/load-projects';

/** The projects that have more than they may choose, from before the cap; what can't be read blocks nobody. */
export function aboveCap(projects: readonly ListedProject[], cap: TypeEnforcement): readonly ListedProject[] {
  return projects.filter(({ stored }) => isAboveCap(policyInForce(stored).policy, cap));
}
