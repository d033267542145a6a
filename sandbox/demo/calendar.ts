/** The moment at which the demo opens: a Thursday morning. */
export const DEMO_AT = new Date('2026-10-01T09:00:00Z');

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A moment in UTC, written as "2026-09-15 13:05". */
export function at(moment: string): number {
  return Date.parse(`${moment.replace(' ', 'T')}Z`);
}

/** A moment so many whole days before the demo opens, a little earlier in the morning. */
export function daysAgo(days: number): number {
  return DEMO_AT.getTime() - days * DAY_MS - 35 * MINUTE_MS;
}

/** The nearest moment of a working day: weekends go back to Friday, nights to the morning after eight in Berlin. */
export function inWorkingHours(ms: number): number {
  const weekday = new Date(ms).getUTCDay();
  const day = ms - (weekday === 6 ? DAY_MS : weekday === 0 ? 2 * DAY_MS : 0);
  const hour = new Date(day).getUTCHours();
  return day + (7 + (hour % 8) - hour) * HOUR_MS;
}
