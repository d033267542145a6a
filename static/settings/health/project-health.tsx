import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { PROJECT_CHECKS } from './checks';
import { HealthList } from './health-list';
import { setUp } from './set-up';

/** What is set up in a project, held against its saved policy. */
export function ProjectHealth({ project, policy }: { readonly project: Project; readonly policy: Policy }) {
  const contextNow = async () => {
    const mayAdministerSite = await jira.mayAdministerSite();
    return { jira, setUp, ask, project, policy, mayAdministerSite, nowMs: Date.now };
  };
  const checks = PROJECT_CHECKS.filter(({ applies }) => applies(policy));
  return <HealthList checks={checks} contextNow={contextNow} of={[project, policy]} />;
}
