import type { Site } from '../../../sandbox/jira/site';
import { PEOPLE } from '../demo-in-browser';
import { policy } from './panel-states';
import { failOnce, type State } from './state';

const STAKES = { frame: 'Stakes', shown: 'main' };

/** The app's pages among Jira's settings (product 3.5). Those that take something away from the whole site come last. */
export const SETTINGS_STATES: readonly State[] = [
  inProject('settings', { says: '12 more look technical' }),
  inProject('settings, loading', { held: /stakes\.policy/, says: 'Loading the settings of Stakes' }),
  inProject('settings, error', { before: (demo) => failOnce(demo), says: "Couldn't load the settings." }),
  inProject('settings, everything open', {
    act: async (_, frame) => {
      for (const fold of await frame.locator('summary').all()) await fold.click();
      await frame.getByRole('button', { name: 'Review' }).click();
      await frame.getByRole('button', { name: '+ Label' }).click();
      await frame.getByRole('button', { name: 'Switch off' }).click();
    },
    says: /Switch Stakes off in SHOP\?/,
  }),
  inProject('settings, unsaved', {
    act: async (_, frame) => {
      await frame.getByRole('radio', { name: /Gate/ }).check();
      await frame.getByRole('textbox', { name: 'Not refined for' }).fill('0');
    },
    says: 'Unsaved changes.',
  }),
  inProject('settings, tried out', {
    act: async (_, frame) => {
      await frame.getByRole('radio', { name: /Require/ }).check();
      await frame.getByRole('button', { name: /Try it/ }).click();
    },
    says: /would have/,
  }),
  inProject('settings, conflict', {
    act: async (_, frame, demo) => {
      await frame.getByRole('textbox', { name: 'Not refined for' }).fill('120');
      const stored = demo.sandbox.running().jira.store.findProject('SHOP')?.properties['stakes.policy'];
      await policy(demo, 'SHOP', { ...Object(stored), staleAfterDays: 60 });
      await frame.getByRole('button', { name: 'Save' }).click();
    },
    says: 'Somebody else changed these settings since you opened them.',
  }),
  inProject('settings, may only read', {
    who: PEOPLE.priya,
    before: (demo, site) => {
      administeredBy(site, [PEOPLE.priya]);
      failOnce(demo);
    },
    act: (_, frame, demo) => {
      administeredBy(demo.sandbox.running().jira.store.site, []);
      return frame.getByRole('button', { name: 'Retry' }).click();
    },
    says: 'You can read these settings.',
  }),
  inProject('settings, unreadable', {
    before: (demo) => policy(demo, 'SHOP', { version: 7 }),
    says: 'The stored settings can’t be read',
  }),
  onSite('site', { says: /Stakes is on in \d of 3 projects\./ }),
  onSite('site, loading', { held: /project\/search/, says: 'Loading the projects' }),
  onSite('site, error', { before: (demo) => failOnce(demo), says: "Couldn't load the projects." }),
  onSite('site, looks at nothing yet', {
    before: async (demo, site) => {
      const set = site.projects.filter(({ properties }) => 'stakes.policy' in properties);
      for (const { key } of set) await policy(demo, key, undefined);
    },
    says: 'Stakes is installed and looks at nothing yet. Choose projects.',
  }),
  inProject('settings, not set up', { says: 'Stakes is off in this project.' }),
  onSite('site, no permission', {
    before: (demo) => failOnce(demo),
    act: (_, frame, demo) => {
      demo.sandbox.running().jira.store.site.administrators = [];
      return frame.getByRole('button', { name: 'Retry' }).click();
    },
    says: 'Only Jira admins choose projects here.',
  }),
];

type Here = Omit<State, 'name' | 'place' | 'path' | 'who'> & { readonly who?: string };

function inProject(name: string, here: Here): State {
  return { who: PEOPLE.jonas, ...here, name, place: STAKES, path: '/jira/projects/SHOP/settings/apps/stakes' };
}

function onSite(name: string, here: Here): State {
  return { who: PEOPLE.jonas, ...here, name, place: STAKES, path: '/jira/settings/apps/stakes' };
}

function administeredBy({ projects }: Site, accountIds: readonly string[]): void {
  for (const { permissions } of projects) {
    permissions.ADMINISTER_PROJECTS = accountIds.map((accountId) => ({ kind: 'user', accountId }));
  }
}
