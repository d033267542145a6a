import { Refused } from '../jira/refused';
import type { Ports } from './ports';

/** The same words whether the issue is hidden, locked or absent, so that nobody learns what exists. */
export const NOT_ALLOWED = () =>
  new Refused('forbidden', 'Nothing was recorded. This needs permission to edit the work item.');

/** What became of a request that stopped before anything was written; a refusal of Jira's says why, and is kept. */
export async function beforeRecording<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Refused) || error.kind === 'forbidden') throw error;
    const { kind, message, retryAfterSeconds, quotaIsUsedUp } = error;
    throw new Refused(kind, `Nothing was recorded. ${message}`, retryAfterSeconds, { cause: error, quotaIsUsedUp });
  }
}

/**
 * The person who called, if Jira says that they may edit this issue; otherwise Refused.
 */
export async function callerWhoMayEdit(
  { jiraAsCaller }: Ports,
  issueId: string,
  accountId: string | undefined,
): Promise<{ readonly by: string; readonly projectId: string }> {
  if (accountId === undefined) throw NOT_ALLOWED();
  return beforeRecording(async () => {
    if (!(await jiraAsCaller.mayEdit(issueId))) throw NOT_ALLOWED();
    const found = await jiraAsCaller.issue(issueId);
    if (!found) throw NOT_ALLOWED();
    return { by: accountId, projectId: found.issue.projectId };
  });
}
