import type { ChangeEntry } from '../../../src/core/history/history';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { Policy } from '../../../src/core/policy/policy';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { type AssessmentFacts, refinementFacts } from '../../../src/core/stakes/assessment';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { NO_DAY, type StakesProperty } from '../../../src/core/stakes/stakes-property';
import { addDays, daysBetween } from '../../../src/core/time/calendar-day';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import type { ReadFields } from '../../../src/jira/site';
import { judgedItem, type JudgedItem, shownFacts } from './judged-item';
import { recordsHint } from './records-hint';
import { storedEvidence } from './stored-evidence';

const DEADLINE_DAYS = 30;

/** What is at hand for a row of the index: no more than its search and one call for the changelogs bring. */
export type StoredFacts = {
  readonly found: FoundIssue;
  readonly entries: readonly ChangeEntry[];
  readonly bulkEdits: BulkEdits;
  readonly fields: ReadFields;
  readonly nowMs: number;
};

/**
 * An item as its `stakes` property tells it, judged anew by what its changelog shows since. A property that can't be read,
 * or that the changelog contradicts, leaves the item without a judgement to show, until it is judged by everything there is.
 */
export function storedItem({ found, entries, bulkEdits, fields, nowMs }: StoredFacts): JudgedItem {
  const { issue, stakes } = found;
  const stored = parseStakesProperty(stakes);
  const policy = stored ? policyAsStored(stored) : DEFAULT_POLICY;
  const { records } = recordsHint(issue, stored, policy.rule);
  const facts: AssessmentFacts = {
    issue,
    policy,
    records,
    entries,
    comments: [],
    bulkEdits,
    siteFields: signalFieldsOf(fields),
    nowMs,
  };
  const shown = shownFacts(found);
  if (!stored) return judgedItem(facts, shown, 'contradicted');
  const { rules } = refinementFacts(facts);
  const evidence = storedEvidence({ issue, stored, entries, bulkEdits, rules, nowMs });
  return judgedItem({ ...facts, ...(evidence === 'contradicted' ? {} : { stored }) }, shown, evidence);
}

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
