/** A day on the calendar, `YYYY-MM-DD`, with no time and no zone: deadlines, due dates, "today". */
export type CalendarDay = string;

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day a text names, or nothing: only `YYYY-MM-DD` with a month and a day that exist counts. */
export function parseCalendarDay(text: unknown): CalendarDay | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  return date.toISOString().startsWith(text) ? text : undefined;
}

/** The day it is at this moment for somebody in this IANA time zone; a zone nobody knows reads as UTC. */
export function dayOf(date: Date, timeZone: string): CalendarDay {
  const parts = new Map(
    calendarIn(timeZone)
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
  const [year, month, day] = [parts.get('year') ?? '', parts.get('month') ?? '', parts.get('day') ?? ''];
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

/** Whole days from one day to another: positive when `to` is later. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((startMs(to) - startMs(from)) / DAY_MS);
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(startMs(day) + days * DAY_MS).toISOString().slice(0, 10);
}

export function weekdayOf(day: CalendarDay): Weekday {
  return WEEKDAYS[new Date(startMs(day)).getUTCDay()] ?? 'Sun';
}

/** Monday to Friday; public holidays are nobody's business here. */
export function isWorkingDay(day: CalendarDay): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 'Sat' && weekday !== 'Sun';
}

/** The day on which the given number of working days after `day` have begun: Thursday plus 5 is next Thursday. */
export function addWorkingDays(day: CalendarDay, workingDays: number): CalendarDay {
  let reached = day;
  for (let left = workingDays; left > 0;) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** "12 Nov 2026". */
export function formatDay(day: CalendarDay): string {
  return `${formatDayOfYear(day)} ${Number(day.slice(0, 4))}`;
}

/** "12 Nov", where the year goes without saying. */
export function formatDayOfYear(day: CalendarDay): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** "12 Nov" in the year of `today`, else "30 Jun 2027". */
export function formatDayNear(day: CalendarDay, today: CalendarDay): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayOfYear(day) : formatDay(day);
}

function startMs(day: CalendarDay): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`"${day}" is not a calendar day (YYYY-MM-DD).`);
  return ms;
}

/** Making a calendar takes longer than reading a hundred days off it, and there are few zones before one reader. */
const CALENDARS = new Map<string, Intl.DateTimeFormat>();
const MOST_CALENDARS = 100;

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const known = CALENDARS.get(timeZone);
  if (known) return known;
  const made = calendarOf(timeZone);
  if (CALENDARS.size < MOST_CALENDARS) CALENDARS.set(timeZone, made);
  return made;
}

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const shape = { calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...shape, timeZone });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.DateTimeFormat('en-CA', { ...shape, timeZone: 'UTC' });
    throw error;
  }
}
