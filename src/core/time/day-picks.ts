import { addDays, type CalendarDay } from './calendar-day';

/** A day that people often mean, offered beside a calendar. */
export type DayPick = { readonly name: 'endOfMonth' | 'endOfQuarter' | 'in30Days'; readonly day: CalendarDay };

/** Which days may be chosen, both ends included; an absent end is open. */
export type DaySpan = { readonly first?: CalendarDay | undefined; readonly last?: CalendarDay | undefined };

/** The days to offer on this day, soonest meaning first: each day once, and none that may not be chosen. */
export function dayPicks(today: CalendarDay, { first, last }: DaySpan): readonly DayPick[] {
  const month = Number(today.slice(5, 7));
  const all: readonly DayPick[] = [
    { name: 'endOfMonth', day: endOfMonth(today, month) },
    { name: 'endOfQuarter', day: endOfMonth(today, Math.ceil(month / 3) * 3) },
    { name: 'in30Days', day: addDays(today, 30) },
  ];
  return all.filter(
    ({ day }, at) =>
      all.findIndex((pick) => pick.day === day) === at &&
      (first === undefined || day >= first) &&
      (last === undefined || day <= last),
  );
}

/** The last day of a month, 1–12, in the year of this day. */
function endOfMonth(day: CalendarDay, month: number): CalendarDay {
  const inNext = addDays(`${day.slice(0, 4)}-${String(month).padStart(2, '0')}-28`, 4);
  return addDays(inNext, -Number(inNext.slice(8, 10)));
}
