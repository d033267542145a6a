import { Refused } from '../jira/refused';
import type { Ports } from './ports';

/**
 * The person who called, if Jira says that they may edit this issue; otherwise Refused, in the same words whether the
 * issue is hidden, locked or absent, so that nobody learns what exists.
 */
export async function callerWhoMayEdit(
  { jiraAsCaller }: Ports,
  issueId: string,
  accountId: string | undefined,
): Promise<{ readonly by: string; readonly projectId: string }> {
  const refusal = new Refused('forbidden', 'Nothing was recorded. This needs permission to edit the work item.');
  if (accountId === undefined || !(await jiraAsCaller.mayEdit(issueId))) throw refusal;
  const found = await jiraAsCaller.issue(issueId);
  if (!found) throw refusal;
  return { by: accountId, projectId: found.issue.projectId };
}
