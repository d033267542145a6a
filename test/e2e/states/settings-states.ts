import type { Site } from '../../../sandbox/jira/site';
import { PEOPLE } from '../demo-in-browser';
import { policy } from './panel-states';
import { putSitePolicy } from './site-states';
import { failOnce, type State } from './state';

const STAKES = { frame: 'Stakes', shown: 'main' };

/** The app's page among a project's settings (product 3.5). The one that needs a project without settings comes last. */
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
      await frame.getByRole('button', { name: 'Give a pass …' }).click();
      await frame.getByLabel('Name of the account').first().fill('Jonas');
      await frame.getByRole('button', { name: 'Find' }).first().click();
      await frame.getByRole('button', { name: 'Choose Jonas Lind' }).click();
      await frame.getByLabel('Why').fill('Opens what the alarms tell');
      await frame.getByRole('button', { name: 'Grant' }).click();
      await frame.getByText('Opens what the alarms tell').first().waitFor();
      await frame.getByRole('button', { name: /Try it/ }).click();
    },
    says: /would have been let past/,
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
  inProject('settings, not set up', {
    before: async (demo) => {
      await policy(demo, 'SHOP', undefined);
      putSitePolicy(demo, { version: 1, cap: 'gate', start: { version: 1, enforcement: 'gate' } });
    },
    says: 'Stakes is off in this project.',
    after: (demo) => putSitePolicy(demo, undefined),
  }),
];

type Here = Omit<State, 'name' | 'place' | 'path' | 'who'> & { readonly who?: string };

function inProject(name: string, here: Here): State {
  return { who: PEOPLE.jonas, ...here, name, place: STAKES, path: '/jira/projects/SHOP/settings/apps/stakes' };
}

function administeredBy({ projects }: Site, accountIds: readonly string[]): void {
  for (const { permissions } of projects) {
    permissions.ADMINISTER_PROJECTS = accountIds.map((accountId) => ({ kind: 'user', accountId }));
  }
}
