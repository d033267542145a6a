import { sameJson } from '../same-json';
import { guardOf, type Guard } from './guard';
import { readStored } from './parse-policy';

/**
 * Tells a project's administrators when Jira goes on enforcing something else than the policy beside it says: a guard
 * that isn't compiled from it, or none. Nothing where the two agree, or where the policy can't be read at all.
 */
export function guardProblem(propertyValue: unknown): string | undefined {
  if (propertyValue === undefined || propertyValue === null) return undefined;
  const read = readStored(propertyValue);
  if ('problem' in read) return undefined;
  const { policy, guard } = read;
  if (guard ? sameGuard(guard, guardOf(policy)) : policy.enforcement === 'off') return undefined;
  return 'What Jira enforces here is not what this policy says. Save the settings again.';
}

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
