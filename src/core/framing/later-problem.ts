import { formatDay, type CalendarDay } from '../time/calendar-day';
import { lastDayToAnswer } from './answers-due';

/** What is wrong with promising answers for this day, in a sentence for whoever promises it; `undefined`: nothing. */
export function laterProblem(until: CalendarDay | undefined, today: CalendarDay): string | undefined {
  const last = lastDayToAnswer(today);
  return until !== undefined && until > last
    ? `Choose a day within a year: by ${formatDay(last)} at the latest.`
    : undefined;
}
