import { sameJson } from '../json/same-json';
import { readStored } from './parse-policy';
import { storedPolicy } from './stored-policy';

/**
 * Tells a project's administrators when Jira goes on enforcing something else than the policy beside it says: a guard
 * that isn't compiled from it, reads another field than `field`, or is absent. Nothing where the two agree, or where the
 * policy can't be read at all.
 */
export function guardProblem(propertyValue: unknown, field: string): string | undefined {
  if (propertyValue === undefined || propertyValue === null) return undefined;
  const read = readStored(propertyValue);
  if ('problem' in read) return undefined;
  const { policy, guard } = read;
  if (guard ? sameJson(guard, storedPolicy(policy, field).guard) : policy.enforcement === 'off') return undefined;
  return 'What Jira enforces here is not what this policy says. Save the settings again.';
}
