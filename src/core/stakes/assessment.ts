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
import type { KnownRefinement, RefinementFacts } from '../refinement/facts';
import { lastRefined, type LastRefined } from '../refinement/last-refined';
import type { RefinementRules } from '../refinement/rules';
import { refinementRules } from '../policy/refinement-rules';
import { stalenessOf, type Staleness } from './staleness';
import type { StakesProperty } from './stakes-property';
import { isTechnical, type Verdict } from '../technical-rule/technical';

/** Everything that is judged about one issue at one moment: facts alone, whoever gathered them. */
export type AssessmentFacts = {
  readonly issue: Issue;
  readonly policy: Policy;
  readonly records: IssueRecords;
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
  /**
   * What the issue's property said, where it is believed: then only what happened after its `asOf` is judged, and a framing
   * that it calls inherited stays so while the parent's is not known.
   */
  readonly stored?: StakesProperty | undefined;
};

/** What Stakes makes of an issue: technical or not, how far the framing is, when it was last refined, how stale it is. */
export type Assessment = {
  readonly verdict: Verdict;
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

/** Days begin at midnight UTC, so that every viewer and every function sees the same. */
function stillHolds(discussed: DiscussedRecord | undefined, nowMs: number): boolean {
  return discussed?.until === undefined || discussed.until > dayOf(new Date(nowMs), 'UTC');
}

function framingOf({ issue, items, parentFraming, parentSummary, stored }: AssessmentFacts): FramingProgress {
  const progress = framingState(issue.framing, { summary: issue.summary, items, parentFraming, parentSummary });
  const isInherited = stored?.framing === 'inherited' && progress.state === 'open' && !parentFraming;
  return isInherited ? { ...progress, state: 'inherited' } : progress;
}

/** The part of an assessment's facts that the refinement clock and its proof look at. */
export function refinementFacts(facts: AssessmentFacts): RefinementFacts {
  const { issue, policy, records, entries, comments, bulkEdits, siteFields, nowMs, stored } = facts;
  return {
    createdAtMs: Date.parse(issue.createdAt),
    creator: issue.creator,
    entries,
    comments,
    discussed: discussionsInForce(records),
    nowMs,
    rules: { ...refinementRules(policy), siteFields },
    bulkEdits,
    ...(stored && { known: knownRefinement(stored) }),
  };
}

function knownRefinement({ asOf, refinedAt, signal, by }: StakesProperty): KnownRefinement {
  const author = by === undefined ? undefined : { accountId: by };
  return { asOfMs: Date.parse(asOf), atMs: Date.parse(refinedAt), signal, by: author };
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
