import { Refused } from '../jira/refused';
import type { Ports } from './ports';

/** Refuses callers who don't administer this project, in the same words whether it is hidden, absent or another's. */
export async function needProjectAdmin(
  { jiraAsCaller }: Ports,
  projectId: string,
  accountId: string | undefined,
): Promise<void> {
  const allowed = accountId ? await jiraAsCaller.allowedProjects('ADMINISTER_PROJECTS', [projectId]) : undefined;
  if (allowed?.has(projectId)) return;
  throw new Refused('forbidden', 'This is for who administers the project. Ask a project admin.');
}
