import { DEFAULT_RULE } from '../technical-rule/default-rule';
import type { Policy } from './policy';

/** What holds until a project chooses: Stakes is off, and the rest is what switching it on starts from. */
export const DEFAULT_POLICY: Policy = {
  version: 1,
  enforcement: 'off',
  enforcementByType: [],
  rule: DEFAULT_RULE,
  staleAfterDays: 90,
  staleAfterDaysByOrigin: {},
  soonerBeforeDeadline: true,
  ignoredAccountIds: [],
  ignoredSignals: [],
  answerLater: { allowed: true, dueWorkingDays: 5 },
  granterAccountIds: [],
};
