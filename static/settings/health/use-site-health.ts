import { ask } from '../../shared/bridge/backend';
import { jira } from '../../shared/bridge/jira';
import type { ListedProject } from '../site/load-projects';
import { setUp } from './set-up';
import { SITE_CHECKS } from './site-checks';
import { useHealth, type Health } from './use-health';

/** What is set up on the whole site; `changed` is told of every change of it. */
export function useSiteHealth(projects: readonly ListedProject[], timeZone: string, changed: () => void): Health {
  const contextNow = async () => ({ jira, setUp, ask, projects, timeZone, nowMs: Date.now });
  return useHealth(SITE_CHECKS, contextNow, [projects], changed);
}
