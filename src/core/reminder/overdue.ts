import { promisedFor } from '../framing/answers-due';
import { QUESTION } from '../framing/questions';
import type { Issue } from '../issue/issue';
import type { Policy } from '../policy/policy';
import { unanswered } from '../policy/unanswered';
import { showsNothing } from '../text/shows-nothing';
import { addDays, type CalendarDay, dayOf, formatDay } from '../time/calendar-day';

/** Whether people asked for reminders here, and what a reminder needs to know. */
export type ReminderRules = NonNullable<Policy['reminders']>;

/**
 * Whether an item's answers are overdue by so many days that its comment is due: somebody promised them for a day, that
 * day is over, they are still missing, and the item was created after reminders were switched on.
 */
export function isReminderDue(issue: Issue, { afterDays, since }: ReminderRules, today: CalendarDay): boolean {
  const due = promisedFor(issue, today);
  return (
    issue.status.category !== 'done' &&
    dayOf(new Date(issue.createdAt), 'UTC') >= since &&
    !showsNothing(issue.framing?.laterReason ?? '') &&
    due !== undefined &&
    addDays(due, afterDays) <= today &&
    unanswered(issue.framing).length > 0
  );
}

/** What the living comment says while answers are overdue: which, since when, why they were put off. Names nobody. */
export function overdueText(issue: Issue, today: CalendarDay): string {
  const { framing } = issue;
  const { laterReason = '', laterUntil } = framing ?? {};
  const open = unanswered(framing).map((id) => QUESTION[id].phrase);
  const due = promisedFor(issue, today);
  const since =
    due === undefined
      ? ''
      : ` They were due ${formatDay(due)}${due === laterUntil ? '' : ', because no promise reaches beyond a year'}.`;
  return `Not answered yet: ${open.join('; ')}.${since} Put off because: “${laterReason.trim()}”. Answer in “What is at stake”, or choose a new day there. Stakes comments once and keeps this comment up to date; delete it, and it stays away.`;
}

/** What it says once nothing is overdue any more. */
export function settledText({ framing, status }: Issue): string {
  if (unanswered(framing).length === 0) return 'What is at stake is answered now.';
  if (status.category === 'done') return 'This item is done, so no answers are due any more.';
  return framing?.laterUntil === undefined
    ? 'No answers are due at the moment.'
    : `The answers are due ${formatDay(framing.laterUntil)} now.`;
}
