import { longestThresholdDays } from '../../core/stakes/assessment';
import type { Policy } from '../../core/policy/policy';
import { policyInForce } from '../../core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../../core/installation/property-keys';
import { canonicalJson } from '../../core/json/same-json';
import { policyFingerprint } from '../../core/sweep/policy-fingerprint';
import { textHash } from '../../core/text/text-hash';
import type { JudgingPorts } from '../ports';

/** The policy that a project is swept by. */
export type SweptPolicy = {
  readonly policy: Policy;
  readonly fingerprint: string;
  /** Hash of the settings as they are stored: another version of the app may read the same ones otherwise. */
  readonly settings: string;
  readonly longestDays: number;
};

/** `undefined`: Stakes is off there, or the project is gone. One that can't be read is on. */
export async function projectPolicy(
  { jiraAsApp }: Pick<JudgingPorts, 'jiraAsApp'>,
  projectId: string,
): Promise<SweptPolicy | undefined> {
  const stored = await jiraAsApp.projectProperty(projectId, POLICY_PROPERTY);
  const { policy } = policyInForce(stored);
  if (policy.enforcement === 'off') return undefined;
  const settings = textHash(canonicalJson(stored) ?? '');
  return { policy, fingerprint: policyFingerprint(policy), settings, longestDays: longestThresholdDays(policy) };
}
