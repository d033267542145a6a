import { dayOf } from '../core/calendar-day';
import type { Issue } from '../core/issue';
import { claimed, hasRoom, remembered, type Reminded } from '../core/reminder/reminder-ledger';
import { overdueText, settledText } from '../core/reminder/reminder-text';
import { Refused } from '../jira/refused';
import type { Ports } from './ports';

/**
 * Makes the one comment on an issue say what holds. It is claimed before it is written, and looked for before it is
 * written again. One that a person deleted or reworded is theirs: it is never touched again, and no other is written.
 * What Jira declines for this issue alone is left to the next hour.
 */
export async function keepComment(ports: Ports, issue: Issue, state: 'overdue' | 'settled'): Promise<void> {
  try {
    await keep(ports, issue, state);
  } catch (error) {
    if (!(error instanceof Refused) || error.kind === 'unavailable') throw error;
  }
}

async function keep({ comments, reminders, nowMs }: Ports, issue: Issue, state: 'overdue' | 'settled'): Promise<void> {
  const { id, projectId } = issue;
  const settled = state === 'settled';
  const text = settled ? settledText(issue) : overdueText(issue, dayOf(new Date(nowMs()), 'UTC'));
  const ledger = await reminders.ofProject(projectId);
  const known = ledger.issues[id];
  if (known?.is === 'gone') return;
  const found = known || !settled ? await comments.reminderComment(id) : undefined;
  if ((known?.is === 'there' && found === undefined) || found?.isReworded) {
    await remember({ is: 'gone' });
    return;
  }
  if (found !== undefined) {
    if (found.text !== text) await comments.changeComment(id, found.id, text);
    await remember({ is: 'there', commentId: found.id, settled });
    return;
  }
  if (settled || (!known && !(await claim()))) return;
  const commentId = await comments.addReminder(id, text);
  await remember({ is: 'there', commentId, settled: false });

  async function remember(reminded: Reminded): Promise<void> {
    await reminders.change(projectId, (before) => remembered(before, id, reminded));
  }

  /** Whether this job took the place: not where there is no room, and not where another job was faster. */
  async function claim(): Promise<boolean> {
    const { before, after } = await reminders.change(projectId, (ledgerNow) =>
      ledgerNow.issues[id] || !hasRoom(ledgerNow, nowMs()) ? ledgerNow : claimed(ledgerNow, id, nowMs()),
    );
    return before.issues[id] === undefined && after.issues[id] !== undefined;
  }
}
