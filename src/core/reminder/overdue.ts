import { addDays, dayOf, type CalendarDay } from '../calendar-day';
import { promisedFor } from '../framing/answers-due';
import type { Issue } from '../issue';
import type { Policy } from '../policy/policy';
import { unanswered } from '../policy/unanswered';
import { showsNothing } from '../shows-nothing';

/** Whether people asked for reminders here, and what a reminder needs to know. */
export type ReminderRules = NonNullable<Policy['reminders']>;

/**
 * Whether an item's answers are overdue by so many days that its comment is due (design, 4, "Flagged"): somebody promised
 * them for a day, that day is over, they are still missing, and the item was created after reminders were switched on.
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
