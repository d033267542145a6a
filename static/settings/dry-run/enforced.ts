import { placesOf } from '../../../src/core/policy/dry-run';
import { guardOf } from '../../../src/core/policy/guard';
import type { Policy } from '../../../src/core/policy/policy';

/** What a policy refuses, to compare: policies that refuse the same give the same text. Grace is not part of it. */
export function enforced(policy: Policy): string {
  const guard = guardOf({ ...policy, since: undefined });
  return JSON.stringify(
    placesOf(policy).map((place) => [place, guard[place], place === 'gate' && policy.gateStatus?.id]),
  );
}
