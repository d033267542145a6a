import { POLICY_PROPERTY } from '../core/installation/property-keys';
import type { Issue } from '../core/issue/issue';
import { policyInForce } from '../core/policy/policy-in-force';
import { allOf, comparesDay, isAnyOf, isText, type Jql, OPEN, orderedBy } from '../core/query/jql';
import { isReminderDue, overdueText, type ReminderRules, settledText } from '../core/reminder/overdue';
import {
  claimed,
  hasRoom,
  isTimeToLook,
  livingIn,
  looked,
  remembered,
  type Reminded,
} from '../core/reminder/reminder-ledger';
import { addDays, type CalendarDay, dayOf } from '../core/time/calendar-day';
import { Refused } from '../jira/refused';
import { searchUpTo } from '../jira/search-all';
import type { Account, Ports } from './ports';
import { accountOf } from './sweep/account';

/** Overdue items looked at in one go; the others wait for the next hour. */
const MOST_ITEMS = 200;

/**
 * Looks after a project's living comments (docs/design.md#the-ladder): writes one on each item whose answers are
 * overdue, keeps those there are up to date, and leaves alone what a person deleted. Nothing without a policy that asks
 * for it, never in a service project or one whose kind isn't known, and nothing while sweeps must spare Jira: it draws
 * on their share of points. Killed anywhere, it writes nothing twice.
 */
export async function remind(ports: Ports & Account, projectId: string): Promise<void> {
  const account = accountOf(ports);
  if (await account.settle()) return;
  try {
    await lookAfter(ports, projectId);
  } finally {
    await account.settle();
  }
}

async function lookAfter(ports: Ports & Account, projectId: string): Promise<void> {
  const { jiraAsApp, reminders, nowMs } = ports;
  const now = nowMs();
  const { policy } = policyInForce(await jiraAsApp.projectProperty(projectId, POLICY_PROPERTY));
  const rules = policy.enforcement === 'off' ? undefined : policy.reminders;
  if (!rules || !(await isForProducts(ports, projectId))) return;
  const { before } = await reminders.change(projectId, (ledger) =>
    isTimeToLook(ledger, now) ? looked(ledger, now) : ledger,
  );
  if (!isTimeToLook(before, now)) return;
  const today = dayOf(new Date(now), (await jiraAsApp.timeZone()) ?? 'UTC');
  const { issues } = await searchUpTo(jiraAsApp, overdueIn(projectId, rules, today), MOST_ITEMS);
  const overdue = issues.map(({ issue }) => issue).filter((issue) => isReminderDue(issue, rules, today));
  for (const issue of overdue) await keepComment(ports, issue, 'overdue');
  const others = livingIn(before).filter((id) => !overdue.some((issue) => issue.id === id));
  for (const id of others.slice(0, MOST_ITEMS)) {
    const issue = (await jiraAsApp.issue(id))?.issue;
    if (issue?.projectId !== projectId) continue;
    await keepComment(ports, issue, isReminderDue(issue, rules, today) ? 'overdue' : 'settled');
  }
}

/**
 * Makes the one comment on an issue say what holds. It is claimed before it is written, and looked for before it is
 * written again. One that a person deleted or reworded is theirs: it is never touched again, and no other is written.
 * What Jira declines for this issue alone is left to the next hour.
 */
async function keepComment(ports: Ports, issue: Issue, state: 'overdue' | 'settled'): Promise<void> {
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

async function isForProducts({ jiraAsApp }: Ports & Account, projectId: string): Promise<boolean> {
  const typeKey = (await jiraAsApp.project(projectId))?.typeKey;
  return typeKey !== undefined && typeKey !== 'service_desk';
}

/** The index finds them; each is judged by itself afterwards, because the index lags and can be forged. */
function overdueIn(projectId: string, { since }: ReminderRules, today: CalendarDay): Jql {
  const clauses = [isText('stakesTechnical', 'yes'), isText('stakesFraming', 'later'), OPEN];
  const from = comparesDay('created', '>=', addDays(since < today ? since : today, -1));
  return orderedBy(allOf(isAnyOf('project', [{ id: projectId }]), ...clauses, from), 'created', 'ASC');
}
