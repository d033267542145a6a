import { parseCalendarDay } from '../../src/core/calendar-day';
import { momentMs } from '../../src/jira/decoders/moment';
import { BadInput } from './bad-input';

/** A moment as people write it, in epoch milliseconds: a day (its midnight in UTC), or a day and a time with its zone. */
export function parseAt(text: string): number {
  const day = parseCalendarDay(text.slice(0, 10));
  const atMs = day === text ? Date.parse(`${text}T00:00:00Z`) : momentMs(text);
  if (day !== undefined && atMs !== undefined) return atMs;
  throw new BadInput(
    `--at takes a moment such as 2026-10-01 or 2026-10-01T09:00:00Z (with its zone); “${text.slice(0, 100)}” is none.`,
  );
}
