import { addDays, dayOf, type CalendarDay } from '../core/calendar-day';
import { allOf, comparesDay, isAnyOf, isText, OPEN, orderedBy, type Jql } from '../core/jql';
import { policyInForce } from '../core/policy/policy-in-force';
import { POLICY_PROPERTY } from '../core/property-keys';
import { isReminderDue, type ReminderRules } from '../core/reminder/overdue';
import { isTimeToLook, livingIn, looked } from '../core/reminder/reminder-ledger';
import { searchUpTo } from '../jira/search-all';
import { keepComment } from './keep-comment';
import type { Account, Ports } from './ports';
import { accountOf } from './sweep/account';

/** Overdue items looked at in one go; the others wait for the next hour. */
const MOST_ITEMS = 200;

/**
 * Looks after a project's living comments (design, 4, "Flagged"): writes one on each item whose answers are overdue,
 * keeps those there are up to date, and leaves alone what a person deleted. Nothing without a policy that asks for it,
 * never in a service project or one whose kind isn't known, and nothing while sweeps must spare Jira: it draws on their
 * share of points. Killed anywhere, it writes nothing twice.
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
