import { daysBetween, formatDayNear, parseCalendarDay } from '../time/calendar-day';
import type { CalendarDay } from '../time/calendar-day';
import { deadlineText, NEAR_DEADLINE_DAYS } from '../risk-summary/summary-facts';

/** Jira's names for the colours a lozenge can have; here red, yellow, grey and green. */
export type LozengeAppearance = 'removed' | 'moved' | 'default' | 'success';

export type Lozenge = {
  readonly text: string;
  readonly appearance: LozengeAppearance;
  readonly tooltip?: string | undefined;
};

/** What the lozenge is judged from. The issue is open; `today` is the day where the site is. */
export type LozengeRequest = {
  /** Matched by the technical rule, or marked by a person. Looking technical is not enough. */
  readonly technical: boolean;
  readonly today: CalendarDay;
  readonly deadline?: CalendarDay | undefined;
  /** How many of the four questions are answered and not hollow; 4 where a parent's framing is inherited. */
  readonly answered: number;
  /** Whole days since last refined, only where the issue is stale. */
  readonly staleDays?: number | undefined;
  readonly notNowUntil?: CalendarDay | undefined;
  /** People decided never to do it. */
  readonly never?: boolean | undefined;
  /** The stakes on one line, shown on hover: `shortStakes`. */
  readonly stakes?: string | undefined;
};

/**
 * The one lozenge of an issue: the first that holds. What people decided ends what it would ask of them: "Never" everything,
 * "Not now" the open answers and the age, but no date that others set. None on issues that are not technical.
 */
export function lozenge(request: LozengeRequest): Lozenge | undefined {
  if (!request.technical) return undefined;
  const { answered, staleDays } = request;
  const found =
    (request.never ? shown('Never', 'default') : undefined) ??
    nearDeadline(request) ??
    notNow(request) ??
    (answered < 4 ? shown(`${Math.max(0, answered)} of 4 answered`, 'default') : undefined) ??
    (staleDays === undefined ? undefined : shown(`Not refined ${dayCount(staleDays)}`, 'moved')) ??
    shown('Framed', 'success');
  const tooltip = found.tooltip ?? request.stakes;
  return tooltip === undefined ? found : { ...found, tooltip };
}

function nearDeadline({ deadline, today }: LozengeRequest): Lozenge | undefined {
  const day = parseCalendarDay(deadline);
  if (day === undefined) return undefined;
  const days = daysBetween(today, day);
  if (days < 0) return shown('Deadline passed', 'removed');
  if (days > NEAR_DEADLINE_DAYS) return undefined;
  return shown(deadlineText(days), 'moved');
}

function notNow({ notNowUntil, today }: LozengeRequest): Lozenge | undefined {
  const until = parseCalendarDay(notNowUntil);
  if (until === undefined || until <= today) return undefined;
  return { ...shown('Not now', 'default'), tooltip: `Not now, until ${formatDayNear(until, today)}` };
}

function shown(text: string, appearance: LozengeAppearance): Lozenge {
  return { text, appearance };
}

function dayCount(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
