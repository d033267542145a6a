import type { Contract, SiteSettings } from '../contract';
import { sitePolicyInForce } from '../core/policy/parse-site-policy';
import { isAboveCap } from '../core/policy/site-policy';
import { sameJson } from '../core/json/same-json';
import { Refused } from '../jira/refused';
import { sweepReport } from '../core/sweep/sweep-report';
import { parseAsk } from './asks';
import { failuresIn } from './guard-failures';
import type { Handler } from './handler';
import type { Ports } from './ports';

type SiteCall = Extract<
  keyof Contract,
  'siteSweeps' | 'readSitePolicy' | 'saveSitePolicy' | 'guardFailures' | 'forgetGuardFailure'
>;

/** What holds for the whole site: read by everybody who is signed in, changed by its administrators. */
export const SITE_HANDLERS: { readonly [C in SiteCall]: Handler<C> } = {
  readSitePolicy: async (ports, payload, accountId) => {
    parseAsk('readSitePolicy', payload);
    if (accountId === undefined) throw new Refused('forbidden', 'Sign in to read the settings of this site.');
    return settings(await ports.siteStorage.read('site-policy'));
  },

  saveSitePolicy: async (ports, payload, accountId) => {
    const { over, ...chosen } = parseAsk('saveSitePolicy', payload);
    await callerWhoAdministersSite(ports, accountId);
    if (isAboveCap(chosen.start, chosen.cap)) {
      throw new Refused('invalid', 'Nothing was saved: projects would start with more than they may choose.');
    }
    const { sitePolicy: stored } = sitePolicyInForce({ version: 1, ...chosen });
    return settings(
      await ports.siteStorage.change('site-policy', (before) => {
        if (sameJson(before ?? null, over)) return stored;
        throw new Refused(
          'conflict',
          'Somebody else changed the site’s settings meanwhile. Reload the page to see them.',
        );
      }),
    );
  },

  siteSweeps: async (ports, payload, accountId) => {
    parseAsk('siteSweeps', payload);
    await callerWhoAdministersSite(ports, accountId);
    const swept = await ports.sweeps.projects();
    return swept.map(({ projectId, state }) => {
      const { phase, last } = sweepReport(state, ports.nowMs());
      return { projectId, phase, ...(last && { last }) };
    });
  },

  guardFailures: async (ports, payload, accountId) => {
    parseAsk('guardFailures', payload);
    await callerWhoAdministersSite(ports, accountId);
    return failuresIn(await ports.siteStorage.read('guard-failures'));
  },

  forgetGuardFailure: async (ports, payload, accountId) => {
    const { workflowId } = parseAsk('forgetGuardFailure', payload);
    await callerWhoAdministersSite(ports, accountId);
    return ports.siteStorage.change('guard-failures', (stored) =>
      failuresIn(stored).filter((failure) => failure.workflowId !== workflowId),
    );
  },
};

async function callerWhoAdministersSite({ jiraAsCaller }: Ports, accountId: string | undefined): Promise<void> {
  if (accountId === undefined || !(await jiraAsCaller.mayAdministerSite())) {
    throw new Refused('forbidden', 'Nothing was changed. This needs permission to administer Jira.');
  }
}

function settings(stored: unknown): SiteSettings {
  const { sitePolicy, problem } = sitePolicyInForce(stored);
  const { version: _, ...chosen } = sitePolicy;
  return { ...chosen, stored: stored ?? null, ...(problem !== undefined && { problem }) };
}
