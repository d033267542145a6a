import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { useViewer } from '../parts/viewer';
import { PROJECT_CHECKS } from './checks';
import { setUp } from './set-up';
import { useHealth, type Health } from './use-health';

/** What is set up in a project, held against its saved policy. */
export function useProjectHealth(project: Project, policy: Policy): Health {
  const { timeZone } = useViewer();
  const contextNow = async () => {
    const mayAdministerSite = await jira.mayAdministerSite();
    return { jira, setUp, ask, project, policy, mayAdministerSite, nowMs: Date.now, timeZone };
  };
  const checks = PROJECT_CHECKS.filter(({ applies }) => applies(policy));
  return useHealth(checks, contextNow, [project, policy]);
}
