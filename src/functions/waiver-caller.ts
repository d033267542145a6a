import { POLICY_PROPERTY } from '../core/installation/property-keys';
import { policyInForce } from '../core/policy/policy-in-force';
import { Refused } from '../jira/refused';
import type { Ports } from './ports';

const NOT_YOURS = 'Nothing was changed. This needs permission to administer the project.';
const NOT_YOUR_WAIVER =
  'Nothing was changed. Project administrators, and the people they named in the settings of Stakes, may do this; in an archived project nobody may.';

/** The person who called, if Jira says that they administer this project; otherwise Refused, whether it exists or not. */
export async function callerWhoAdministers(
  { jiraAsCaller }: Ports,
  projectId: string,
  accountId: string | undefined,
): Promise<string> {
  if (accountId === undefined) throw new Refused('forbidden', NOT_YOURS);
  const allowed = await jiraAsCaller.allowedProjects('ADMINISTER_PROJECTS', [projectId]);
  if (!allowed.has(projectId)) throw new Refused('forbidden', NOT_YOURS);
  return accountId;
}

/** The person who called, if they see this issue and may waive its answers; otherwise Refused, in the same words for all. */
export async function callerWhoMayWaive(
  ports: Ports,
  issueId: string,
  accountId: string | undefined,
): Promise<{ readonly by: string; readonly projectId: string }> {
  const projectId = await projectOfVisible(ports, issueId, accountId);
  if (accountId === undefined || projectId === undefined || !(await mayWaive(ports, projectId, accountId))) {
    throw new Refused('forbidden', NOT_YOUR_WAIVER);
  }
  return { by: accountId, projectId };
}

/** The project of an issue that the caller can see; nothing for an issue that is hidden or absent, or for nobody. */
export async function projectOfVisible(
  { jiraAsCaller }: Ports,
  issueId: string,
  accountId: string | undefined,
): Promise<string | undefined> {
  // Forge can't ask Jira as nobody: it would look like a failure, and be tried again and again.
  if (accountId === undefined) return undefined;
  if (!(await jiraAsCaller.allowedIssues('BROWSE_PROJECTS', [issueId])).has(issueId)) return undefined;
  return (await jiraAsCaller.issue(issueId))?.issue.projectId;
}

/**
 * Whether this person may waive answers here. A policy that can't be read, or that Jira doesn't give, names nobody; in an
 * archived project nothing can be moved on, so that there is nothing to waive.
 */
export async function mayWaive({ jiraAsCaller }: Ports, projectId: string, accountId: string): Promise<boolean> {
  if ((await jiraAsCaller.project(projectId))?.isArchived !== false) return false;
  if ((await jiraAsCaller.allowedProjects('ADMINISTER_PROJECTS', [projectId])).has(projectId)) return true;
  const { policy } = policyInForce(await jiraAsCaller.projectProperty(projectId, POLICY_PROPERTY));
  return policy.granterAccountIds.includes(accountId);
}
