import { dayOf, daysBetween } from './calendar-day';
import { daysSince } from './days';

/** "1 day", "12 days", "1,240 days". */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * How long ago, in words: "today" and "yesterday" by the reader's calendar, otherwise in whole days of 24 hours, the
 * same number that staleness counts.
 */
export function timeAgo(atMs: number, nowMs: number, timeZone: string): string {
  const calendarDays = daysBetween(dayOf(new Date(atMs), timeZone), dayOf(new Date(nowMs), timeZone));
  if (calendarDays <= 0) return 'today';
  if (calendarDays === 1) return 'yesterday';
  return `${countOf(daysSince(atMs, nowMs), 'day')} ago`;
}
