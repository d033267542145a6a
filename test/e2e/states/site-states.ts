import { json } from '../../../sandbox/forge/doors/door';
import { tableOf } from '../../../sandbox/forge/kvs/store';
import type { SiteValue } from '../../../src/functions/site-storage';
import { PEOPLE, type DemoInBrowser } from '../demo-in-browser';
import { policy } from './panel-states';
import { failOnce, type State } from './state';

/** The app's page among the site's settings. Those that take something away from the whole site come last. */
export const SITE_STATES: readonly State[] = [
  onSite('site', { says: /Stakes is on in \d of 3 projects\./ }),
  onSite('site, start above the cap', {
    act: async (_, frame) => {
      await frame
        .getByRole('group', { name: 'New projects start with' })
        .getByLabel(/^Require/)
        .check();
      await frame
        .getByRole('group', { name: 'Highest mode' })
        .getByLabel(/^Advise/)
        .check();
    },
    says: /can’t start with Require where Advise/,
  }),
  onSite('site, capped', {
    before: (demo) => putSitePolicy(demo, CAPPED),
    after: (demo) => putSitePolicy(demo, undefined),
    says: 'more than projects may choose',
  }),
  onSite('site, a rule that failed', {
    before: (demo, { workflows }) => {
      const failed = workflows.map(({ id, name }) => ({
        workflowId: id,
        workflowName: name,
        says: 'Unrecognized property of ‘issue’: ‘framing’',
        times: 3,
        lastAtMs: Date.parse('2026-09-30T08:00:00Z'),
      }));
      putSiteValue(demo, 'guard-failures', failed);
    },
    after: (demo) => putSiteValue(demo, 'guard-failures', undefined),
    says: /couldn’t evaluate the rule on/,
  }),
  onSite('site, conflict', {
    act: async (_, frame, demo) => {
      await frame.getByRole('group', { name: 'Highest mode' }).getByLabel(/^Gate/).check();
      putSitePolicy(demo, CAPPED);
      await frame.getByRole('button', { name: 'Save' }).click();
    },
    after: (demo) => putSitePolicy(demo, undefined),
    says: 'Somebody else changed these settings since you opened them.',
  }),
  onSite('site, unreadable', {
    before: (demo) => putSitePolicy(demo, { version: 7 }),
    after: (demo) => putSitePolicy(demo, undefined),
    says: 'The site’s settings of Stakes can’t be read',
  }),
  onSite('site, for all projects, loading', {
    held: /readSitePolicy/,
    says: 'Loading what holds for all projects',
  }),
  onSite('site, for all projects, failed', {
    before: ({ sandbox }) =>
      sandbox.running().forge.faults.push(({ meta }) => (meta.type === 'kvs' ? json(403, {}) : undefined)),
    after: ({ sandbox }) => sandbox.running().forge.faults.splice(0),
    says: 'Couldn’t load what holds for all projects.',
  }),
  onSite('site, loading', { held: /project\/search/, says: 'Loading the projects' }),
  onSite('site, error', { before: (demo) => failOnce(demo), says: 'Couldn’t load the projects.' }),
  onSite('site, looks at nothing yet', {
    before: async (demo, site) => {
      const set = site.projects.filter(({ properties }) => 'stakes.policy' in properties);
      for (const { key } of set) await policy(demo, key, undefined);
    },
    says: 'Stakes is installed and looks at nothing yet. Choose projects.',
  }),
  onSite('site, no permission', {
    before: (demo) => failOnce(demo),
    act: (_, frame, demo) => {
      demo.sandbox.running().jira.store.site.administrators = [];
      return frame.getByRole('button', { name: 'Retry' }).click();
    },
    says: 'Only Jira admins choose projects here.',
  }),
];

const CAPPED = { version: 1, cap: 'advise', start: { version: 1, enforcement: 'advise' } };

/** What the app keeps for all projects; nothing, as after installing. */
export function putSitePolicy(demo: DemoInBrowser, stored: unknown): void {
  putSiteValue(demo, 'site-policy', stored);
}

/** Puts one of the site's values where the app keeps it, as if another invocation had written it. */
function putSiteValue({ sandbox }: DemoInBrowser, name: SiteValue, savedState: unknown): void {
  const values = tableOf(sandbox.running().forge.kvs, 'versioned');
  if (savedState === undefined) values.delete(`site:${name}`);
  else values.put(`site:${name}`, { rowVersion: 1, lastWrites: 'another', savedState });
}

type Here = Omit<State, 'name' | 'place' | 'path' | 'who'>;

function onSite(name: string, here: Here): State {
  return {
    who: PEOPLE.jonas,
    ...here,
    name,
    place: { frame: 'Stakes', shown: 'main' },
    path: '/jira/settings/apps/stakes',
  };
}
