import { addDays, daysBetween } from '../../../src/core/calendar-day';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import { NO_DAY, type StakesProperty } from '../../../src/core/stakes-property';

const DEADLINE_DAYS = 30;

/**
 * The policy by which an item's property was made, as far as it shows: an item can be told before its project's policy is
 * read. Where a deadline or a decision set the day, the threshold behind it doesn't show, and the usual one stands for it.
 */
export function policyAsStored({ refinedAt, staleOn, deadline, outcome }: StakesProperty): Policy {
  const refinedOn = refinedAt.slice(0, 10);
  const days = daysBetween(refinedOn, staleOn);
  const isSooner =
    deadline !== NO_DAY && staleOn === later(addDays(refinedOn, DEADLINE_DAYS), addDays(deadline, -DEADLINE_DAYS));
  const isDecided = outcome === 'notNow' || outcome === 'never';
  if (isDecided || days < 1) return DEFAULT_POLICY;
  if (isSooner) return { ...DEFAULT_POLICY, staleAfterDays: Math.max(days, DEFAULT_POLICY.staleAfterDays) };
  return { ...DEFAULT_POLICY, staleAfterDays: days, soonerBeforeDeadline: false };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
