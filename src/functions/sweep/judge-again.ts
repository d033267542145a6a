import { isAnyOf } from '../../core/query/jql';
import { ISSUE_PROPERTY } from '../../core/installation/property-keys';
import { bulkEditsInForce } from '../../core/refinement/bulk-edit-ledger';
import type { StakesProperty } from '../../core/stakes/stakes-property';
import type { FoundIssue } from '../../jira/found-issue';
import { Refused } from '../../jira/refused';
import { derive, isUpToDate } from '../derive';
import type { JudgingPorts } from '../ports';
import { changelogsOf } from './changelogs-of';
import type { SweptPolicy } from './project-policy';

/** How many issues are judged again in one go: as many as a search can show in their latest state. */
export const JUDGED_AGAIN_AT_ONCE = 50;

/**
 * Judges some issues again, at most `JUDGED_AGAIN_AT_ONCE`: those that Jira did not write, and those whose change proved to
 * be part of a bulk edit after they were judged. What Jira doesn't write together is written one by one. What is gone, done
 * or in another project by now is left alone. `again`: what could not be judged or written.
 */
export async function judgeAgain(
  ports: JudgingPorts,
  { policy }: SweptPolicy,
  projectId: string,
  issueIds: readonly string[],
): Promise<{ readonly written: number; readonly again: readonly string[] }> {
  const { jiraAsApp } = ports;
  const found = (await stillThere(jiraAsApp, issueIds)).filter(
    ({ issue }) => issue.projectId === projectId && issue.status.category !== 'done',
  );
  const entries = await changelogsOf(jiraAsApp, found);
  const authors = [...entries.values()].flat().flatMap(({ author }) => (author ? [author.accountId] : []));
  const bulkEdits = bulkEditsInForce(await ports.bulkEdits.ofAuthors(new Set(authors)));
  const derived = await derive(ports, { policy, found, entries, bulkEdits });
  const differing = new Map<string, StakesProperty>();
  for (const { issue, stakes: stored } of found) {
    const stakes = derived.get(issue.id)?.stakes;
    if (stakes && !isUpToDate(stored, stakes)) differing.set(issue.id, stakes);
  }
  const failed = differing.size > 0 ? await jiraAsApp.saveIssueProperties(ISSUE_PROPERTY, differing) : [];
  const again = found.filter(({ issue }) => !derived.has(issue.id)).map(({ issue }) => issue.id);
  let written = differing.size - failed.length;
  for (const { issueId, refused } of failed) {
    if (refused.kind === 'unavailable') throw refused;
    if (await isWritten(jiraAsApp, issueId, differing.get(issueId))) written += 1;
    else again.push(issueId);
  }
  return { written, again };
}

/** The issues that still exist. Jira takes a query for invalid that names one that doesn't; then each is asked for. */
async function stillThere(
  jira: JudgingPorts['jiraAsApp'],
  issueIds: readonly string[],
): Promise<readonly FoundIssue[]> {
  const named = isAnyOf(
    'id',
    issueIds.map((id) => ({ id })),
  );
  const ask = { comments: true, stakes: true, entries: true, pageSize: issueIds.length, reconcile: issueIds };
  try {
    return (await jira.search(named, ask)).issues;
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
  }
  const found: FoundIssue[] = [];
  for (const id of issueIds) {
    const one = await jira.issue(id);
    if (one) found.push(one);
  }
  return found;
}

/** What Jira declines for this issue alone is tried again later; when it can't answer at all, the sweep waits. */
async function isWritten(
  jira: JudgingPorts['jiraAsApp'],
  issueId: string,
  stakes: StakesProperty | undefined,
): Promise<boolean> {
  try {
    await jira.saveIssueProperty(issueId, ISSUE_PROPERTY, stakes);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.kind !== 'unavailable') return false;
    throw error;
  }
}
