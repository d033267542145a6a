import type { FramingProgress } from '../framing/framing-progress';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { KnownRefinement } from '../refinement/facts';
import { lastRefined } from '../refinement/last-refined';
import { looksTechnical } from '../technical-rule/looks-technical';
import type { TechnicalRule } from '../technical-rule/rule';
import { isTechnical, type RuleFacts } from '../technical-rule/technical';
import { daysBetween } from '../time/calendar-day';
import { framingOf, refinementFacts, stillHolds, thresholdDays, type SeenFacts } from './assessment';
import type { ToldAssessment } from './stakes-of';
import { stalenessOf, type Staleness, type StalenessFacts } from './staleness';
import { NO_DAY, type StakesProperty } from './stakes-property';

/**
 * An issue as its property tells it, the inverse of `stakesOf`: the clock goes on from what was stored, so only what
 * happened after `asOf` is judged. Whether the issue is technical, and what people decided, stays as it was stored. While the
 * `policy` isn't read, the limit is the one that shows in the stored days. Asks nobody whether the property is true.
 */
export function assessStored(stored: StakesProperty, seen: SeenFacts, policy?: Policy): ToldAssessment {
  const { issue, nowMs } = seen;
  const known = knownRefinement(stored);
  const refined = lastRefined({ ...refinementFacts({ ...seen, policy }), known });
  const { outcome, until } = stored;
  const decided = outcome === 'none' ? undefined : { outcome, until };
  const origin = issue.framing?.origin;
  const staleness = (notNowUntil: string | undefined) =>
    stalenessOf({
      ...(policy
        ? { thresholdDays: thresholdDays(policy, origin), applyDeadline: policy.soonerBeforeDeadline }
        : limitIn(stored)),
      lastRefinedAtMs: refined.atMs,
      nowMs,
      deadline: issue.framing?.deadline,
      notNowUntil,
      never: outcome === 'never',
    });
  return {
    verdict: { technical: stored.technical === 'yes' },
    looks: stored.technical === 'looks' ? looksTechnical(issue.summary) : [],
    framing: inheritedAsStored(framingOf(seen), stored, seen),
    origin,
    refined,
    staleness: staleness(until ?? dayOver(stored, staleness(undefined))),
    decided: stillHolds(decided, nowMs) ? decided : undefined,
  };
}

/**
 * Whether the property tells of something that people recorded: a verdict that the rule doesn't give, a discussion, or what
 * they decided. Any editor could have written it, so the records themselves decide wherever they can be read.
 */
export function tellsOfRecords(
  { technical, signal, outcome }: StakesProperty,
  issue: RuleFacts,
  rule: TechnicalRule,
): boolean {
  const isMarked = (technical === 'yes') !== isTechnical(issue, rule).technical;
  return isMarked || signal === 'discussed' || outcome !== 'none';
}

function knownRefinement({ asOf, refinedAt, signal, by }: StakesProperty): KnownRefinement {
  const author = by === undefined ? undefined : { accountId: by };
  return { asOfMs: Date.parse(asOf), atMs: Date.parse(refinedAt), signal, by: author };
}

/** What was inherited stays so while nobody has read the parent's answers. */
function inheritedAsStored(
  progress: FramingProgress,
  stored: StakesProperty,
  { parentFraming }: SeenFacts,
): FramingProgress {
  const isInherited = stored.framing === 'inherited' && progress.state === 'open' && !parentFraming;
  return isInherited ? { ...progress, state: 'inherited' } : progress;
}

type Limit = Pick<StalenessFacts, 'thresholdDays' | 'applyDeadline'>;

/**
 * The limit that made the stored day, as far as it shows. Behind a decision or a deadline that set the day, the policy's own
 * limit doesn't show, and the usual one stands for it, as far as it fits that day.
 */
function limitIn({ refinedAt, staleOn, deadline, outcome, until }: StakesProperty): Limit {
  const { staleAfterDays, soonerBeforeDeadline: applyDeadline } = DEFAULT_POLICY;
  const days = daysBetween(refinedAt.slice(0, 10), staleOn);
  if (outcome === 'never' || days < 1) return { thresholdDays: staleAfterDays, applyDeadline };
  if (until === staleOn) return { thresholdDays: Math.min(days, staleAfterDays), applyDeadline };
  const lastRefinedAtMs = Date.parse(refinedAt);
  const byDeadlineAlone = { thresholdDays: Infinity, applyDeadline: true, lastRefinedAtMs, nowMs: lastRefinedAtMs };
  const isSooner = deadline !== NO_DAY && stalenessOf({ ...byDeadlineAlone, deadline }).staleOn === staleOn;
  if (isSooner) return { thresholdDays: Math.max(days, staleAfterDays), applyDeadline };
  return { thresholdDays: days, applyDeadline: false };
}

/**
 * The day of a "not now" that was over when the property was written: it no longer holds, but the issue is stale from that
 * day alone. It shows as a stored day later than any limit.
 */
function dayOver({ asOf, staleOn }: StakesProperty, { staleOn: byLimit }: Staleness): string | undefined {
  return staleOn > byLimit && staleOn <= asOf.slice(0, 10) ? staleOn : undefined;
}
