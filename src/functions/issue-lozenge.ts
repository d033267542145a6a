import { dayOf } from '../core/time/calendar-day';
import { FOUR_IDS } from '../core/framing/questions';
import { lozenge, type Lozenge } from '../core/stakes/lozenge';
import { daysSince } from '../core/time/days';
import { NO_DAY } from '../core/stakes/stakes-property';
import type { FoundIssue } from '../jira/found-issue';
import { parseStakesProperty } from '../core/stakes/parse-stakes-property';

/**
 * The one word that stands on a technical issue without opening anything, read from the `stakes` property. A deadline
 * counts from the day it is where the site is; `staleOn` begins at midnight UTC, wherever anybody is. None on issues that
 * are done, or not technical.
 */
export function issueLozenge(
  { issue, stakes: stored }: FoundIssue,
  nowMs: number,
  timeZone: string | undefined,
): Lozenge | undefined {
  const stakes = parseStakesProperty(stored);
  if (!stakes || issue.status.category === 'done') return undefined;
  return lozenge({
    technical: stakes.technical === 'yes',
    today: dayOf(new Date(nowMs), timeZone ?? 'UTC'),
    deadline: stakes.deadline === NO_DAY ? undefined : stakes.deadline,
    answered: stakes.framing === 'inherited' ? FOUR_IDS.length : stakes.answered,
    staleDays:
      stakes.staleOn <= dayOf(new Date(nowMs), 'UTC') ? daysSince(Date.parse(stakes.refinedAt), nowMs) : undefined,
    notNowUntil: stakes.until,
    never: stakes.outcome === 'never',
  });
}
