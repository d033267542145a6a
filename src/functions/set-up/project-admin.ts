import { Refused } from '../../jira/refused';
import type { Ports } from '../ports';

/** Refused, in the same words whether the project is hidden or absent, unless Jira says that the caller administers it. */
export async function needProjectAdmin(
  { jiraAsCaller }: Ports,
  projectId: string,
  accountId: string | undefined,
): Promise<void> {
  const allowed =
    accountId !== undefined && (await jiraAsCaller.allowedProjects('ADMINISTER_PROJECTS', [projectId])).has(projectId);
  if (!allowed) throw new Refused('forbidden', 'This needs permission to administer the project.');
}
