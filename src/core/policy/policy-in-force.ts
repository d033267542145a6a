import { DEFAULT_POLICY } from './default-policy';
import { parsePolicy } from './parse-policy';
import type { Policy } from './policy';

/** The policy a project lives by. A `problem` is a sentence for its administrators, shown in red. */
export type PolicyInForce = { readonly policy: Policy; readonly problem?: string };

/**
 * What the project property `stakes.policy` means: absent is off. What can't be read advises by the default rule, which
 * neither blocks anybody nor hides anything.
 */
export function policyInForce(propertyValue: unknown): PolicyInForce {
  if (propertyValue === undefined || propertyValue === null) return { policy: DEFAULT_POLICY };
  const read = parsePolicy(propertyValue);
  return 'problem' in read ? { policy: { ...DEFAULT_POLICY, enforcement: 'advise' }, problem: read.problem } : read;
}
