import { modesInUse } from './enforcement-of';
import { ENFORCEMENTS, type Policy, type TypeEnforcement } from './policy';

/** What holds for the whole site. Site administrators set it; a project copies `start` when it switches Stakes on. */
export type SitePolicy = {
  readonly version: 1;
  /** The strictest mode that a project may choose. */
  readonly cap: TypeEnforcement;
  readonly start: Policy;
  /** What new numbers of money are counted in, as ISO 4217 names it: `EUR`. Absent: they have no currency but their own words. */
  readonly currency?: string | undefined;
};

/** Whether a policy chooses more than the site lets projects choose. */
export function isAboveCap(policy: Policy, cap: TypeEnforcement): boolean {
  return [...modesInUse(policy)].some((mode) => ENFORCEMENTS.indexOf(mode) > ENFORCEMENTS.indexOf(cap));
}
