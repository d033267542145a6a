import { dayOf } from '../time/calendar-day';
import type { Framing, Origin } from '../framing/framing';
import type { FramingProgress } from '../framing/framing-progress';
import { framingState } from '../framing/framing-state';
import type { NamedItem } from '../framing/gap';
import type { ChangeEntry, IssueComment } from '../history/history';
import type { Issue } from '../issue/issue';
import { looksTechnical } from '../technical-rule/looks-technical';
import type { Policy } from '../policy/policy';
import {
  discussionInForce,
  discussionsInForce,
  markInForce,
  type DiscussedRecord,
  type IssueRecords,
} from '../records/records';
import type { BulkEdits } from '../refinement/bulk-edit';
import type { RefinementFacts } from '../refinement/facts';
import { lastRefined, type LastRefined } from '../refinement/last-refined';
import type { RefinementRules } from '../refinement/rules';
import { refinementRules } from '../policy/refinement-rules';
import { stalenessOf, type Staleness } from './staleness';
import { isTechnical, type TechnicalVerdict } from '../technical-rule/technical';

/** What is seen of one issue at one moment: how it stands, what happened to it, and what stands around it. */
export type SeenFacts = {
  readonly issue: Issue;
  readonly entries: readonly ChangeEntry[];
  readonly comments: readonly IssueComment[];
  readonly bulkEdits: BulkEdits;
  /** Ids of this site's own fields by the signal they stand for. */
  readonly siteFields?: RefinementRules['siteFields'];
  readonly parentFraming?: Framing | undefined;
  readonly parentSummary?: string | undefined;
  /** The issues that the framing names as blocked. */
  readonly items?: ReadonlyMap<string, NamedItem> | undefined;
  readonly nowMs: number;
};

/** Everything that is judged about one issue at one moment: facts alone, whoever gathered them. */
export type AssessmentFacts = SeenFacts & { readonly policy: Policy; readonly records: IssueRecords };

/** The same while its project's policy and what people recorded may still have to be read. */
export type FactsSoFar = SeenFacts & {
  readonly policy?: Policy | undefined;
  readonly records?: IssueRecords | undefined;
};

/** What Stakes makes of an issue: technical or not, how far the framing is, when it was last refined, how stale it is. */
export type Assessment = {
  readonly verdict: TechnicalVerdict;
  /** The words that make a summary look technical; empty where the verdict is clear or nothing looks it. */
  readonly looks: readonly string[];
  readonly framing: FramingProgress;
  readonly origin: Origin | undefined;
  readonly refined: LastRefined;
  readonly staleness: Staleness;
  /** The discussion whose outcome holds; a "not now" whose day has come holds no more. */
  readonly decided: DiscussedRecord | undefined;
};

/** Judges an issue by its project's policy. Pure: the same facts give the same assessment in a browser and a function. */
export function assess(facts: AssessmentFacts): Assessment {
  const { issue, policy, records, nowMs } = facts;
  const mark = markInForce(records);
  const verdict = isTechnical(issue, policy.rule, mark);
  const origin = issue.framing?.origin;
  const refined = lastRefined(refinementFacts(facts));
  const newest = discussionInForce(records);
  return {
    verdict,
    looks: verdict.technical || mark ? [] : looksTechnical(issue.summary),
    framing: framingOf(facts),
    origin,
    refined,
    staleness: stalenessOf({
      lastRefinedAtMs: refined.atMs,
      nowMs,
      thresholdDays: thresholdDays(policy, origin),
      deadline: issue.framing?.deadline,
      notNowUntil: newest?.until,
      never: newest?.outcome === 'never',
      applyDeadline: policy.soonerBeforeDeadline,
    }),
    decided: stillHolds(newest, nowMs) ? newest : undefined,
  };
}

/** Whether a decision holds on: a "not now" until its day, which begins at midnight UTC, so that everybody sees the same. */
export function stillHolds(discussed: Pick<DiscussedRecord, 'until'> | undefined, nowMs: number): boolean {
  return discussed?.until === undefined || discussed.until > dayOf(new Date(nowMs), 'UTC');
}

/** How far the framing is, by what is seen of the items and the parent around it. */
export function framingOf({ issue, items, parentFraming, parentSummary }: SeenFacts): FramingProgress {
  return framingState(issue.framing, { summary: issue.summary, items, parentFraming, parentSummary });
}

/**
 * The part of an issue's facts that the refinement clock and its proof look at. Without the policy nobody's doings and no
 * signal are left out, and without the records nobody discussed it.
 */
export function refinementFacts(facts: FactsSoFar): RefinementFacts {
  const { issue, policy, records, entries, comments, bulkEdits, siteFields, nowMs } = facts;
  return {
    createdAtMs: Date.parse(issue.createdAt),
    creator: issue.creator,
    entries,
    comments,
    discussed: records && discussionsInForce(records),
    nowMs,
    rules: { ...(policy ? refinementRules(policy) : { ignoredAccountIds: new Set() }), siteFields },
    bulkEdits,
  };
}

/** The days after which an issue of this origin is stale in a project. */
export function thresholdDays(policy: Policy, origin: Origin | undefined): number {
  return (origin && policy.staleAfterDaysByOrigin[origin]) ?? policy.staleAfterDays;
}

/** The shortest of a project's thresholds: below it no item is stale, unless a deadline is near. */
export function shortestThresholdDays(policy: Policy): number {
  return Math.min(policy.staleAfterDays, ...Object.values(policy.staleAfterDaysByOrigin));
}

/** The longest of a project's thresholds: a refinement older than this leaves an issue of any origin stale. */
export function longestThresholdDays(policy: Policy): number {
  return Math.max(policy.staleAfterDays, ...Object.values(policy.staleAfterDaysByOrigin));
}
