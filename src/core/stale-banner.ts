import { dayOf, daysBetween, type CalendarDay } from './calendar-day';
import { countOf } from './count-text';

const MONTHS_FROM = 2;
const YEARS_FROM_MONTHS = 24;

/** The question the panel asks about a stale issue, word for word the one people ask in refinement (requirement A39). */
export function staleBanner(createdAtMs: number, nowMs: number, timeZone: string): string {
  const [created, today] = [dayOf(new Date(createdAtMs), timeZone), dayOf(new Date(nowMs), timeZone)];
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
