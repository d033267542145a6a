import { daysBetween, formatDay } from '../calendar-day';
import type { CalendarDay } from '../calendar-day';
import { daysAway } from '../days-away';
import type { Answers } from './answers';
import { finish } from './sentence';
import type { Words } from './summary-part';

/** A deadline of which nothing else is known; says that the consequence is open, unless somebody wrote "Nothing". */
export function deadlineAlone(
  answers: Answers,
  deadline: CalendarDay | undefined,
  today: CalendarDay,
): readonly Words[] {
  if (deadline === undefined) return [];
  const date = `Deadline ${formatDay(deadline)} (${daysAway(daysBetween(today, deadline))})`;
  return [finish(date, answers.nothing.has('doNothing') ? '' : '; what happens then is not answered yet')];
}
