import { sameJson } from '../same-json';
import { DEFAULT_POLICY } from './default-policy';
import { guardOf, type Guard } from './guard';
import { readStored } from './parse-policy';
import type { Policy } from './policy';

/** The policy a project lives by. A `problem` is a sentence for its administrators, shown in red. */
export type PolicyInForce = { readonly policy: Policy; readonly problem?: string };

/**
 * What the project property `stakes.policy` means: absent is off. What can't be read advises by the default rule, which
 * neither blocks anybody nor hides anything (design, 3). A guard that isn't compiled from its policy is told, because
 * Jira goes on enforcing it.
 */
export function policyInForce(propertyValue: unknown): PolicyInForce {
  if (propertyValue === undefined || propertyValue === null) return { policy: DEFAULT_POLICY };
  const read = readStored(propertyValue);
  if ('problem' in read) return { policy: { ...DEFAULT_POLICY, enforcement: 'advise' }, problem: read.problem };
  const { policy, guard } = read;
  if (guard && sameGuard(guard, guardOf(policy))) return { policy };
  return policy.enforcement === 'off' && !guard ? { policy } : { policy, problem: OTHER_GUARD };
}

const OTHER_GUARD = 'What Jira enforces here is not what this policy says. Save the settings again.';

/** The wording may change with the app's version; what is enforced may not. */
function sameGuard(a: Guard, b: Guard): boolean {
  return sameJson(withoutWords(a), withoutWords(b));
}

function withoutWords({ require, gate }: Guard): unknown {
  return [require, gate].map(({ types, others, labels, components, since, later }) => ({
    types,
    others,
    labels,
    components,
    since,
    later,
  }));
}
