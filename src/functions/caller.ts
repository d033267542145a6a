import { Refused } from '../jira/refused';
import type { Ports } from './ports';

/** The same words whether the issue is hidden, locked or absent, so that nobody learns what exists. */
export const NOT_ALLOWED = () =>
  new Refused('forbidden', 'Nothing was recorded. This needs permission to edit the work item.');

/**
 * The person who called, if Jira says that they may edit this issue; otherwise Refused.
 */
export async function callerWhoMayEdit(
  { jiraAsCaller }: Ports,
  issueId: string,
  accountId: string | undefined,
): Promise<{ readonly by: string; readonly projectId: string }> {
  if (accountId === undefined || !(await jiraAsCaller.mayEdit(issueId))) throw NOT_ALLOWED();
  const found = await jiraAsCaller.issue(issueId);
  if (!found) throw NOT_ALLOWED();
  return { by: accountId, projectId: found.issue.projectId };
}
