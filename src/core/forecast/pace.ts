import { addDays, daysBetween, weekdayOf, type CalendarDay } from '../time/calendar-day';

/**
 * A work item that was finished: on which day of the site's calendar, and how many weeks (in fractions) after it was
 * created. `dayIs` says how well that day is known: `seen` in its history, or `told` by a field that an import may have set.
 */
export type FinishedItem = {
  readonly doneOn: CalendarDay;
  readonly ageWeeks: number;
  readonly dayIs: 'seen' | 'told';
};

/** How a project's work went of late, in whole weeks, Monday to Monday. */
export type Pace = {
  /** Newest week first: the age in weeks, when it was done, of each item that was finished in it. */
  readonly weeks: readonly (readonly number[])[];
  /** The Monday on which the newest of these weeks was over. */
  readonly until: CalendarDay;
  /** How much a week counts for against the newest: by half after so many weeks; absent: all alike. */
  readonly halfLifeWeeks?: number | undefined;
  /** A week that holds so much of all that was done that it can't be usual. */
  readonly crowded?: { readonly monday: CalendarDay; readonly done: number; readonly ofAll: number } | undefined;
  /** Days on which so much was finished at once that somebody must have imported it: left out. */
  readonly importedOn: readonly CalendarDay[];
};

/** Too little was finished to say anything: so many items of those that it takes, in so many weeks. */
export type TooLittle = { readonly done: number; readonly inWeeks: number };

/** It takes so many items, finished in so many of the newest weeks. */
const LEAST_PACE = { items: 10, inWeeks: 6, ofWeeks: 12 } as const;

/** A window of half a year, in which a week counts half as much as one that is eight weeks newer. */
const WIDE = { weeks: 26, halfLifeWeeks: 8 } as const;

/** Where that holds more items than a page should read, the newest twelve weeks tell as much. */
const NARROW_ABOVE = 500;
const NARROW_WEEKS = 12;

/** A larger part of everything than a day or a week has by itself. */
const TOO_MUCH = 0.4;

/** The first day, before `today`, of which a pace wants to know what was finished. */
export function paceFrom(today: CalendarDay): CalendarDay {
  return addDays(mondayOf(today), -7 * WIDE.weeks);
}

/**
 * The pace up to the Monday of this week. `beganOn` is the day of the project's first item: before it there were no weeks.
 * How these figures were found, and what they are worth, stands in docs/forecast.md.
 */
export function paceOf(finished: readonly FinishedItem[], today: CalendarDay, beganOn: CalendarDay): Pace | TooLittle {
  const until = mondayOf(today);
  const whole = Math.max(0, Math.floor(daysBetween(mondayOf(beganOn), until) / 7));
  const wide = weeksOf(finished, until, Math.min(WIDE.weeks, whole));
  const importedOn = importDays(wide.slice(0, LEAST_PACE.ofWeeks).flat());
  const items = wide.map((week) => week.filter(({ doneOn }) => !importedOn.includes(doneOn)));
  const newest = items.slice(0, LEAST_PACE.ofWeeks);
  const done = newest.flat().length;
  const inWeeks = newest.filter((week) => week.length > 0).length;
  if (done < LEAST_PACE.items || inWeeks < LEAST_PACE.inWeeks) return { done, inWeeks };
  const isNarrow = items.flat().length > NARROW_ABOVE;
  const weeks = isNarrow ? items.slice(0, NARROW_WEEKS) : items;
  return {
    weeks: weeks.map((week) => week.map(({ ageWeeks }) => ageWeeks)),
    until,
    halfLifeWeeks: isNarrow ? undefined : WIDE.halfLifeWeeks,
    crowded: crowdedWeek(weeks, until),
    importedOn,
  };
}

/** Monday of the week of a day. */
export function mondayOf(day: CalendarDay): CalendarDay {
  return addDays(day, -DAYS_SINCE_MONDAY.indexOf(weekdayOf(day)));
}

const DAYS_SINCE_MONDAY = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

function weeksOf(finished: readonly FinishedItem[], until: CalendarDay, count: number): FinishedItem[][] {
  const weeks: FinishedItem[][] = Array.from({ length: count }, () => []);
  for (const item of finished) weeks[Math.ceil(daysBetween(item.doneOn, until) / 7) - 1]?.push(item);
  return weeks;
}

/** Only a day that a field tells may be that of an import; what a history saw happened then. */
function importDays(items: readonly FinishedItem[]): readonly CalendarDay[] {
  const told = new Map<CalendarDay, number>();
  for (const { doneOn, dayIs } of items) if (dayIs === 'told') told.set(doneOn, (told.get(doneOn) ?? 0) + 1);
  return [...told].flatMap(([day, count]) =>
    count > LEAST_PACE.items && count > items.length * TOO_MUCH ? [day] : [],
  );
}

function crowdedWeek(weeks: readonly (readonly FinishedItem[])[], until: CalendarDay): Pace['crowded'] {
  const ofAll = weeks.flat().length;
  const at = weeks.findIndex((week) => week.length > ofAll * TOO_MUCH);
  return at < 0 ? undefined : { monday: addDays(until, -7 * (at + 1)), done: weeks[at]?.length ?? 0, ofAll };
}
