import { addDays, daysBetween, type CalendarDay } from '../time/calendar-day';
import { doneBy, standingOf, type DoneBy, type Runs, type Standing } from '../forecast/lines';
import type { ItemDate } from './item-date';
import type { CalendarSprint } from './sprint-calendar';

/** How far down the order the team usually gets by the end of a day, and why that day is looked at. */
export type DayLine = {
  readonly day: CalendarDay;
  readonly because: 'sprintEnd' | 'monthEnd' | 'year';
  /** The Sprint that ends then. */
  readonly sprint?: CalendarSprint | undefined;
  readonly doneBy: DoneBy;
};

/** Lines are drawn for so many Sprints or months to come. */
const AHEAD = 4;

const YEAR_DAYS = 365;

/**
 * The lines to draw in an order: for the ends of the next Sprints, or months where the team plans by none, and for a year from
 * now. A day that the runs don't reach, because the project is too young, has no line.
 */
export function linesAhead(
  runs: Runs,
  calendar: readonly CalendarSprint[] | undefined,
  today: CalendarDay,
): readonly DayLine[] {
  const ends: readonly Omit<DayLine, 'doneBy'>[] = calendar
    ? firstOfEachDay(calendar.filter(({ endsOn }) => endsOn > today)).map((sprint) => ({
        day: sprint.endsOn,
        because: 'sprintEnd' as const,
        sprint,
      }))
    : monthEnds(today).map((day) => ({ day, because: 'monthEnd' as const }));
  const days = [...ends.slice(0, AHEAD), { day: addDays(today, YEAR_DAYS), because: 'year' as const }];
  return days.flatMap((line) => {
    const done = doneBy(runs, daysBetween(today, line.day));
    return done ? [{ ...line, doneBy: done }] : [];
  });
}

/** Where an item with a date stands: the day has passed, nothing can be said about it yet, or against its line. */
export type DateStanding =
  { readonly kind: 'passed' } | { readonly kind: 'unknown' } | { readonly kind: Standing; readonly doneBy: DoneBy };

/** Looks at the item at this place, if the team takes items from the top. Without runs there is no line. */
export function dateStanding(
  place: number,
  { day }: Pick<ItemDate, 'day'>,
  runs: Runs | undefined,
  today: CalendarDay,
): DateStanding {
  if (day < today) return { kind: 'passed' };
  const done = runs && doneBy(runs, daysBetween(today, day));
  return done ? { kind: standingOf(place, done), doneBy: done } : { kind: 'unknown' };
}

/** Sprints side by side that end on one day have one line. */
function firstOfEachDay(sprints: readonly CalendarSprint[]): readonly CalendarSprint[] {
  const sorted = sprints.toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0));
  return sorted.filter(({ endsOn }, at) => sorted[at - 1]?.endsOn !== endsOn);
}

/** The last days of this month and of those after it. */
function monthEnds(today: CalendarDay): readonly CalendarDay[] {
  const ends: CalendarDay[] = [];
  for (let day = today; ends.length < AHEAD; day = addDays(day, 1)) {
    if (addDays(day, 1).endsWith('-01') && day > today) ends.push(day);
  }
  return ends;
}
