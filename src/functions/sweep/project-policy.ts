import { longestThresholdDays } from '../../core/assessment';
import type { Policy } from '../../core/policy/policy';
import { policyInForce } from '../../core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../core/property-keys';
import { policyFingerprint } from '../../core/sweep/policy-fingerprint';
import type { JudgingPorts } from '../ports';

/** The policy that a project is swept by. */
export type SweptPolicy = { readonly policy: Policy; readonly fingerprint: string; readonly longestDays: number };

/** `undefined`: Stakes is off there, or the project is gone. One that can't be read is on (design, 3). */
export async function projectPolicy(
  { jiraAsApp }: Pick<JudgingPorts, 'jiraAsApp'>,
  projectId: string,
): Promise<SweptPolicy | undefined> {
  const { policy } = policyInForce(await jiraAsApp.projectProperty(projectId, POLICY_PROPERTY));
  if (policy.enforcement === 'off') return undefined;
  return { policy, fingerprint: policyFingerprint(policy), longestDays: longestThresholdDays(policy) };
}
