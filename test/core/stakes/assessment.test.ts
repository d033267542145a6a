import { longestThresholdDays, thresholdDays } from '../../../src/core/stakes/assessment';
import { ORIGINS } from '../../../src/core/framing/framing';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';

test.each([
  [90, {}, 90],
  [90, { upkeep: 365, debt: 30 }, 365],
  [90, { debt: 30 }, 90],
])('with %i days and %j by origin, no issue waits longer than %i', (staleAfterDays, staleAfterDaysByOrigin, days) => {
  const policy = { ...DEFAULT_POLICY, staleAfterDays, staleAfterDaysByOrigin };
  expect(longestThresholdDays(policy)).toBe(days);
  for (const origin of [undefined, ...ORIGINS]) expect(thresholdDays(policy, origin)).toBeLessThanOrEqual(days);
});
