import { parseCalendarDay } from '../../core/time/calendar-day';

/** Jira's own form has no colon in the offset, `2021-12-14T00:30:15.283+0000`; both are read. */
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d):?(\d\d)?$/;

/** Below this a number can only mean seconds: as milliseconds it would be before March 1973. */
const SECONDS_BELOW = 1e11;
const LAST_MS = 8.64e15;

/**
 * A moment in epoch milliseconds, from any form Jira uses: an ISO text, epoch milliseconds as bulk changelogs have
 * them, or epoch seconds as their documentation shows (docs/platform.md#changelogs). `undefined`: not a moment.
 */
export function momentMs(value: unknown): number | undefined {
  const ms = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromText(value) : Number.NaN;
  return Number.isFinite(ms) && Math.abs(ms) <= LAST_MS ? ms : undefined;
}

/** The same moment as an ISO text in UTC, as the core's `…At` members hold it. */
export function momentAt(value: unknown): string | undefined {
  const ms = momentMs(value);
  return ms === undefined ? undefined : new Date(ms).toISOString();
}

const fromNumber = (value: number): number => Math.round(Math.abs(value) < SECONDS_BELOW ? value * 1000 : value);

function fromText(value: string): number {
  const [, clock, offset, minutes] = ISO.exec(value) ?? [];
  // `Date` would read 30 Feb as a day of March.
  if (clock === undefined || offset === undefined || parseCalendarDay(clock.slice(0, 10)) === undefined)
    return Number.NaN;
  if (offset === 'Z') return minutes === undefined ? Date.parse(`${clock}Z`) : Number.NaN;
  return minutes === undefined ? Number.NaN : Date.parse(`${clock}${offset}:${minutes}`);
}
