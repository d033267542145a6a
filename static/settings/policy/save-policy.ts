import { POLICY_PROPERTY } from '../../../src/core/installation/property-keys';
import { sameJson } from '../../../src/core/json/same-json';
import { blocks, modesInUse } from '../../../src/core/policy/enforcement-of';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import type { Policy, TypeEnforcement } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { isAboveCap } from '../../../src/core/policy/site-policy';
import { storedPolicy, type StoredPolicy } from '../../../src/core/policy/stored-policy';
import { type NamesOnSite, resolveRule } from '../../../src/core/technical-rule/resolve-names';
import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { Projects } from '../../../src/jira/port';
import { TEXTS } from '../texts';

/** Jira keeps at most 32,768 characters in a property. */
const MOST_CHARACTERS = 32_000;

export type SaveAsk = {
  readonly projectId: string;
  readonly policy: Policy;
  readonly names: NamesOnSite;
  /** The app's field on this site, which the guard reads. */
  readonly fieldId: string;
  /** The project property as this page last read it. */
  readonly read: unknown;
  /** Today in UTC, as the guard reads days. */
  readonly today: CalendarDay;
  /** The strictest mode that the site lets projects choose, where it is known. */
  readonly cap?: TypeEnforcement | undefined;
};

/** How a save ended. Nothing was written unless it is 'saved'; `stored` is what the project holds now. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly stored: StoredPolicy }
  | { readonly kind: 'invalid'; readonly problem: string }
  | { readonly kind: 'conflict'; readonly stored: unknown };

/**
 * Writes a project's policy, whole or not at all: its names resolved, its guard compiled, and parsed as strictly as
 * everybody will read it. Jira has no compare-and-set, so the property is read before, and once more after: somebody
 * else's settings are told, not overwritten. May throw `Refused`.
 */
export async function savePolicy(
  jira: Pick<Projects, 'projectProperty' | 'saveProjectProperty'>,
  { projectId, policy, names, fieldId, read, today, cap }: SaveAsk,
): Promise<SaveOutcome> {
  const rule = resolveRule(policy.rule, names);
  const stored = storedPolicy(withGrace({ ...policy, rule }, policyInForce(read).policy, today), fieldId);
  const problem = problemOf(stored, cap);
  if (problem !== undefined) return { kind: 'invalid', problem };

  const before = await jira.projectProperty(projectId, POLICY_PROPERTY);
  if (!sameJson(before, read)) return { kind: 'conflict', stored: before };
  await jira.saveProjectProperty(projectId, POLICY_PROPERTY, stored);
  const after = await jira.projectProperty(projectId, POLICY_PROPERTY);
  return sameJson(after, stored) ? { kind: 'saved', stored } : { kind: 'conflict', stored: after };
}

/** From the day a project starts to block, issues from before have grace; milder modes forget that day. */
function withGrace({ since, reminders, ...rest }: Policy, before: Policy, today: CalendarDay): Policy {
  const policy: Policy = { ...rest, ...(reminders && { reminders }) };
  if (!blocks(policy)) return policy;
  return { ...policy, since: (blocks(before) ? (since ?? before.since) : undefined) ?? today };
}

function problemOf(stored: StoredPolicy, cap: TypeEnforcement = 'require'): string | undefined {
  if (isAboveCap(stored, cap)) return TEXTS.saveAboveCap(ENFORCEMENT_LABELS[cap]);
  if (JSON.stringify(stored).length > MOST_CHARACTERS) return TEXTS.policyTooLong;
  if (modesInUse(stored).has('gate') && stored.gateStatus === undefined) return TEXTS.gateNeedsStatus;
  const parsed = parsePolicy(stored);
  return 'problem' in parsed ? parsed.problem : undefined;
}
