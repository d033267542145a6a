const MONTHS_FROM_DAYS = 100;
const DAYS_PER_MONTH = 365.25 / 12;

/**
 * How far away a day is, in words: "today", "tomorrow", "in 42 days", "12 days ago"; from 100 days on in months ("in 9
 * months"). `days` is positive for the future.
 */
export function daysAway(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const length = Math.abs(days);
  const words = length < MONTHS_FROM_DAYS ? `${length} days` : `${Math.round(length / DAYS_PER_MONTH)} months`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}
