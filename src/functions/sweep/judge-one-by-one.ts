import { ISSUE_PROPERTY } from '../../core/property-keys';
import { Refused } from '../../jira/refused';
import type { JudgingPorts } from '../ports';
import { deriveOne } from '../reassess';
import { isUpToDate } from '../derive';
import type { SweptPolicy } from './project-policy';

/**
 * Judges single issues again: those that Jira did not write, and those whose change proved to be part of a bulk edit
 * after they were judged. What is gone, done or in another project by now is left alone.
 */
export async function judgeOneByOne(
  ports: JudgingPorts,
  { policy }: SweptPolicy,
  projectId: string,
  issueIds: readonly string[],
): Promise<{ readonly written: number; readonly again: readonly string[] }> {
  const again: string[] = [];
  let written = 0;
  for (const issueId of issueIds) {
    const found = await ports.jiraAsApp.issue(issueId);
    if (!found || found.issue.projectId !== projectId || found.issue.status.category === 'done') continue;
    const stakes = await deriveOne(ports, policy, found);
    if (stakes && isUpToDate(found.stakes, stakes)) continue;
    const isWritten =
      stakes && (await ports.jiraAsApp.saveIssueProperty(issueId, ISSUE_PROPERTY, stakes).then(() => true, notWritten));
    if (isWritten) written += 1;
    else again.push(issueId);
  }
  return { written, again };
}

/** What Jira declines for this issue alone is tried again later; when it can't answer at all, the sweep waits. */
function notWritten(error: unknown): false {
  if (error instanceof Refused && error.kind !== 'unavailable') return false;
  throw error;
}
