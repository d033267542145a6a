import { addDays, type CalendarDay } from '../time/calendar-day';
import type { Framing, FramingState } from './framing';

/** Answers may be put off for a year: a later day is one that never comes. */
const LONGEST_LATER_DAYS = 366;

/** The last day for which answers may be promised today. */
export function lastDayToAnswer(today: CalendarDay): CalendarDay {
  return addDays(today, LONGEST_LATER_DAYS);
}

/** What of an issue says by when its answers were promised. */
type Promised = { readonly framing?: Framing | undefined; readonly createdAt: string };

/**
 * The day for which missing answers were promised. A day beyond a year, which no form takes, is no promise: these answers
 * were due when the item was created.
 */
export function promisedFor({ framing, createdAt }: Promised, today: CalendarDay): CalendarDay | undefined {
  const until = framing?.laterUntil;
  return until && until > lastDayToAnswer(today) ? createdAt.slice(0, 10) : until;
}

/** The same, as long as some are missing; `undefined` where nothing is promised. */
export function answersDueOn(state: FramingState, issue: Promised, today: CalendarDay): CalendarDay | undefined {
  return state === 'later' ? promisedFor(issue, today) : undefined;
}
