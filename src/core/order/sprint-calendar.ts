import { addDays, daysBetween, type CalendarDay } from '../time/calendar-day';

/**
 * A Sprint as Jira shows it with an item, its days on the reader's calendar. A Sprint to come may have no days yet, and one that
 * runs may have no end.
 */
export type SprintSeen = {
  readonly id: string;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly boardId?: string | undefined;
  readonly startsOn?: CalendarDay | undefined;
  readonly endsOn?: CalendarDay | undefined;
};

/** A Sprint that runs or comes. `isInJira` is false for one that nobody has made yet: it follows by the length of the others. */
export type CalendarSprint = {
  /** Without one where the Sprints before it don't count by a number in theirs. */
  readonly name?: string | undefined;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly isRunning: boolean;
  readonly isInJira: boolean;
};

/** How many Sprint Plannings are left in which an item can be taken and still be done before a day. */
export type PlanningsLeft = {
  readonly count: number;
  /** The last Sprint that ends before the day; absent where none does. */
  readonly last?: CalendarSprint | undefined;
};

/** A team that hasn't begun a Sprint for so many of their lengths doesn't plan by Sprints any more. */
const LONGEST_PAUSE = 2;

/**
 * The Sprints that run and come, up to the first that begins after a day: those in Jira by their own days, then as many as
 * follow one another without a pause at their usual length. A Sprint to come whose day of starting has passed begins today at
 * the earliest. `undefined` where the team plans by none, or no length is known: then there are weeks.
 */
export function sprintCalendar(
  sprints: readonly SprintSeen[],
  today: CalendarDay,
  until: CalendarDay,
): readonly CalendarSprint[] | undefined {
  const lengthDays = usualLength(sprints);
  if (lengthDays === undefined) return undefined;
  const calendar: CalendarSprint[] = [];
  for (const { name, startsOn = today, endsOn = addDays(startsOn, lengthDays) } of inSequence(sprints, 'active')) {
    calendar.push({ name, startsOn, endsOn: latest(endsOn, today), isRunning: true, isInJira: true });
  }
  const lastClosed = latest(...inSequence(sprints, 'closed').map(({ endsOn }) => endsOn ?? ''));
  const pauseDays = lastClosed === '' ? Infinity : daysBetween(lastClosed, today);
  const future = inSequence(sprints, 'future');
  if (calendar.length === 0 && future.length === 0 && pauseDays > lengthDays * LONGEST_PAUSE) return undefined;
  for (const { name, startsOn, endsOn } of future) {
    const begins = latest(startsOn ?? endOf(calendar, today), today);
    const ends = endsOn !== undefined && endsOn > begins ? endsOn : addDays(begins, lengthDays);
    calendar.push({ name, startsOn: begins, endsOn: ends, isRunning: false, isInJira: true });
  }
  let lastName = calendar.at(-1)?.name ?? inSequence(sprints, 'closed').at(-1)?.name;
  for (let startsOn = endOf(calendar, today); startsOn <= until; startsOn = endOf(calendar, today)) {
    lastName = lastName && following(lastName);
    const endsOn = addDays(startsOn, lengthDays);
    calendar.push({ name: lastName, startsOn, endsOn, isRunning: false, isInJira: false });
  }
  return calendar;
}

/** Counts the Plannings of a calendar that reaches to the day. Sprints that begin on the same day are planned together. */
export function planningsLeft(calendar: readonly CalendarSprint[], day: CalendarDay): PlanningsLeft {
  const before = calendar.filter(({ endsOn }) => endsOn < day);
  const planned = new Set(before.flatMap(({ isRunning, startsOn }) => (isRunning ? [] : [startsOn])));
  const last = before.reduce<CalendarSprint | undefined>(
    (latestYet, sprint) => (latestYet && latestYet.endsOn > sprint.endsOn ? latestYet : sprint),
    undefined,
  );
  return { count: planned.size, last };
}

/**
 * The Sprints to plan by, out of those of each open item: where several boards have some, those of the board that most items are
 * on, because a Planning of another team is none of this one.
 */
export function sprintsToPlanBy(ofItems: readonly (readonly SprintSeen[])[]): readonly SprintSeen[] {
  const items = new Map<string, number>();
  for (const sprints of ofItems) {
    for (const board of new Set(sprints.map(({ boardId = '' }) => boardId)))
      items.set(board, (items.get(board) ?? 0) + 1);
  }
  const [most] = [...items].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1));
  const chosen = ofItems.flat().filter(({ boardId = '' }) => boardId === most?.[0]);
  return [...new Map(chosen.map((sprint) => [sprint.id, sprint])).values()];
}

/** Those of a state, in the sequence in which they begin; those without a day come last, as they were made. */
export function inSequence(sprints: readonly SprintSeen[], state: SprintSeen['state']): readonly SprintSeen[] {
  const first = ({ startsOn, id }: SprintSeen) => `${startsOn ?? '9999-99-99'} ${id.padStart(20, '0')}`;
  return sprints.filter((sprint) => sprint.state === state).toSorted((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** That of the Sprint that runs; else of the last that ended, else of the first to come, in days. */
function usualLength(sprints: readonly SprintSeen[]): number | undefined {
  const known = [
    inSequence(sprints, 'active'),
    inSequence(sprints, 'closed').toReversed(),
    inSequence(sprints, 'future'),
  ].flat();
  const lengths = known.map(({ startsOn, endsOn }) => (startsOn && endsOn ? daysBetween(startsOn, endsOn) : 0));
  return lengths.find((days) => days > 0);
}

/** When the last of them ends; a day that has passed is today. */
function endOf(calendar: readonly CalendarSprint[], today: CalendarDay): CalendarDay {
  return latest(today, ...calendar.map(({ endsOn }) => endsOn));
}

function latest(...days: readonly CalendarDay[]): CalendarDay {
  return days.reduce((latestYet, day) => (day > latestYet ? day : latestYet), '');
}

/** The name after this one, where it counts by the last number in it. */
function following(name: string): string | undefined {
  const {
    before = '',
    number,
    after = '',
  } = /^(?<before>.*?)(?<number>\d{1,9})(?<after>\D*)$/su.exec(name)?.groups ?? {};
  return number === undefined
    ? undefined
    : `${before}${String(Number(number) + 1).padStart(number.length, '0')}${after}`;
}
