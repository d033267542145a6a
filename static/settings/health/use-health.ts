import type { Policy } from '../../../src/core/policy/policy';
import type { Project } from '../../../src/jira/site';
import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { useViewer } from '../parts/viewer';
import type { ListedProject } from '../policy/load-projects';
import type { Check } from './check';
import { PROJECT_CHECKS } from './checks';
import { setUp } from './set-up';
import { type Missing, missingIn, proposeAll } from './set-up-missing';
import { SITE_CHECKS } from './site-checks';
import { type Checks, useChecks } from './use-checks';
import { type Fixing, useFix } from './use-fix';

/** Where the proposal to set up everything that is missing is shown. */
export const EVERYTHING = 'everything';

/** What is set up as it was read last, and the one change that is under way. */
export type Health = Checks & {
  /** `undefined` until everything was looked at. */
  readonly missing: Missing | undefined;
  readonly fixing: Fixing;
  readonly setUpMissing: () => void;
};

/** Looks at what is set up, anew after every change; `changed` is told of each as well. */
function useHealth<Context>(
  checks: readonly Check<Context>[],
  contextNow: () => Promise<Context>,
  of: readonly unknown[],
  changed?: () => void,
): Health {
  const looking = useChecks(checks, contextNow, of);
  const fixing = useFix(() => {
    looking.again();
    changed?.();
  });
  const missing = missingIn(looking.looked);
  const setUpMissing = () => {
    const [first, ...others] = missing?.fixes ?? [];
    if (first)
      fixing.begin(EVERYTHING, others.length === 0 ? first.propose : () => proposeAll([first, ...others], sentenceOf));
  };
  return { ...looking, missing, fixing, setUpMissing };
}

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

/** What is set up on the whole site; `changed` is told of every change of it. */
export function useSiteHealth(projects: readonly ListedProject[], timeZone: string, changed: () => void): Health {
  const contextNow = async () => ({ jira, setUp, ask, projects, timeZone, nowMs: Date.now });
  return useHealth(SITE_CHECKS, contextNow, [projects], changed);
}
