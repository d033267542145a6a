import type { Policy } from '../policy/policy';
import { textHash } from '../text/text-hash';

/** Who is stopped at which door, who gets past it, and who is reminded: no judgement hangs on that. */
const ABOUT_DOORS: readonly (keyof Policy)[] = [
  'enforcement',
  'enforcementByType',
  'gateStatus',
  'granterAccountIds',
  'reminders',
  'since',
];

/** Stands for what a policy says about issues: two policies with one fingerprint judge every issue alike. */
export function policyFingerprint(policy: Policy): string {
  const judging = Object.entries(policy).filter(([key]) => !ABOUT_DOORS.some((door) => door === key));
  return textHash(JSON.stringify(Object.fromEntries(judging), inOrder));
}

/** Jira gives JSON back, where the order of keys means nothing. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
