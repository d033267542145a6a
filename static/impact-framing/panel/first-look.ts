import { progressBy } from '../../../src/core/framing/framing-progress';
import { hollowGaps } from '../../../src/core/framing/hollow-gaps';
import { parseStakesProperty } from '../../../src/core/parse-stakes-property';
import { staleBanner } from '../../../src/core/stale-banner';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { dayOf } from '../../../src/core/calendar-day';
import { daysSince } from '../../../src/core/days-since';
import type { Judgement, Moment } from './judgement';
import type { PanelFacts } from './load-facts';

/**
 * Judges the issue for the first paint, before its history and the word lists are there. The `stakes` property answers
 * for marks and for staleness, so that the closer look rarely moves anything on the page.
 */
export function firstLook({ found, policy, items, parent }: PanelFacts, { nowMs, timeZone }: Moment): Judgement {
  const { issue } = found;
  const cached = parseStakesProperty(found.stakes);
  const byRule = isTechnical(issue, policy.policy.rule);
  const technical = cached ? cached.technical === 'yes' : byRule.technical;
  const byMark = technical ? 'marked as technical' : 'marked as not technical';
  const context = {
    summary: issue.summary,
    items,
    parentFraming: parent?.framing,
    parentSummary: parent?.summary,
  };
  const stale = cached && cached.staleOn <= dayOf(new Date(nowMs), 'UTC') ? cached : undefined;
  return {
    technical,
    isDecided: cached !== undefined && ['notNow', 'never'].includes(cached.outcome),
    why: technical === byRule.technical ? byRule.text : byMark,
    looks: [],
    progress: progressBy(hollowGaps(issue.framing, context), issue.framing, context),
    ...(stale && technical && issue.status.category !== 'done'
      ? {
          staleBanner: staleBanner({
            createdAtMs: Date.parse(issue.createdAt),
            nowMs,
            timeZone,
            days: daysSince(Date.parse(stale.refinedAt), nowMs),
            deadline: issue.framing?.deadline,
          }),
        }
      : {}),
  };
}
