import { dayOf, daysBetween, type CalendarDay } from '../time/calendar-day';
import { countOf } from '../time/count-text';
import { deadlineText, NEAR_DEADLINE_DAYS } from '../risk-summary/summary-facts';

const MONTHS_FROM = 2;
const YEARS_FROM_MONTHS = 24;

/** What is known of a stale issue: `days` that nobody refined it, and its deadline, where it has one. */
type StaleIssueFacts = {
  readonly createdAtMs: number;
  readonly nowMs: number;
  readonly timeZone: string;
  readonly days: number;
  readonly deadline?: CalendarDay | undefined;
};

/**
 * What the panel says above a stale issue: the question that people ask in refinement, word for word. Of something that must
 * be done by a day within 60 days nobody asks whether it is needed: there the day stands, and how long nobody spoke about it.
 */
export function staleBanner({ createdAtMs, nowMs, timeZone, days, deadline }: StaleIssueFacts): string {
  const [created, today] = [dayOf(new Date(createdAtMs), timeZone), dayOf(new Date(nowMs), timeZone)];
  const daysLeft = deadline === undefined ? Infinity : daysBetween(today, deadline);
  if (daysLeft <= NEAR_DEADLINE_DAYS) return `${deadlineText(daysLeft)}. Not discussed for ${countOf(days, 'day')}.`;
  return (
    `This has been in the Product Backlog for ${backlogAge(created, today)}. ` +
    'Do we really think it is needed, and if so, why have we not discussed it?'
  );
}

/** "45 days", from two whole months on "11 months", from two years on "2 years". */
function backlogAge(created: CalendarDay, today: CalendarDay): string {
  const months = wholeMonths(created, today);
  if (months >= YEARS_FROM_MONTHS) return countOf(Math.floor(months / 12), 'year');
  return months >= MONTHS_FROM ? countOf(months, 'month') : countOf(Math.max(0, daysBetween(created, today)), 'day');
}

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const [fromYear, fromMonth, fromDay] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
}

function partsOf(day: CalendarDay): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
