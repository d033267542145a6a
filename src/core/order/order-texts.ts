import type { DoneBy } from '../forecast/lines';
import { countOf } from '../time/count-text';
import { daysBetween, formatDayNear, formatDayOfYear, type CalendarDay } from '../time/calendar-day';
import type { DateStanding } from './day-lines';
import type { CalendarSprint, PlanningsLeft } from './sprint-calendar';

/** "15 to 22", or "15" where the range is one number. */
function rangeText({ low, high }: DoneBy): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

/** What stands beside a date in a list: how much time is left, in Sprint Plannings, or in weeks where there are no Sprints. */
export function timeLeftText(day: CalendarDay, left: PlanningsLeft | undefined, today: CalendarDay): string {
  if (day < today) return 'passed';
  if (left) return left.count === 0 ? 'no Sprint Planning left' : `${countOf(left.count, 'Sprint Planning')} left`;
  const weeks = Math.floor(daysBetween(today, day) / 7);
  return weeks === 0 ? 'less than a week left' : `${countOf(weeks, 'week')} left`;
}

/** The same as a sentence of its own, with the Sprint that it goes by. */
export function planningsText(day: CalendarDay, left: PlanningsLeft, today: CalendarDay): string {
  const date = formatDayNear(day, today);
  if (day < today) return `${date} has passed.`;
  const { last } = left;
  if (!last) return `No Sprint ends before ${date}.`;
  const rest = `is the last that ends before ${date}: ${timeLeftText(day, left, today)}.`;
  return last.isRunning ? `${sprintText(last)}, which runs now, ${rest}` : `${sprintText(last)} ${rest}`;
}

/** "Sprint 26 (20 Oct – 3 Nov)"; one without a name is told by its days. */
function sprintText({ name, startsOn, endsOn }: CalendarSprint): string {
  const days = `${formatDayOfYear(startsOn)} – ${formatDayOfYear(endsOn)}`;
  return name === undefined ? `The Sprint of ${days}` : `${name} (${days})`;
}

/**
 * Where an item with a date stands, in a list. The team, not the item, is what gets so far: an order says nothing about when a
 * single item is done.
 */
export function standingText(place: number, standing: DateStanding): string {
  const at = `place ${place}`;
  if (standing.kind === 'passed' || standing.kind === 'unknown') return at;
  if (standing.kind === 'above') return `${at}: above its line`;
  return `${at}; by then usually ${rangeText(standing.doneBy)}`;
}

/** What a line in the order says. Said to be so if the team takes items from the top, because nobody knows whether it does. */
export function lineText(day: CalendarDay, doneBy: DoneBy, today: CalendarDay, sprintName?: string): string {
  const date = formatDayNear(day, today);
  const end = sprintName === undefined ? `by ${date}` : `by ${date}, the end of ${sprintName},`;
  return `${end} the team usually gets to here: place ${rangeText(doneBy)}`;
}

/** The statement that holds whatever the team takes first. */
export function usuallyDoneText(open: number, day: CalendarDay, doneBy: DoneBy, today: CalendarDay): string {
  const these = open === 1 ? 'this item' : `these ${open.toLocaleString('en-US')} items`;
  return `${rangeText(doneBy)} of ${these} are usually done by ${formatDayNear(day, today)}.`;
}
