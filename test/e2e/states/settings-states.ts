import type { FrameLocator } from 'playwright-core';
import { PROJECT_IDS } from '../../../sandbox/demo/projects';
import type { Site } from '../../../sandbox/jira/site';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { livedTasks } from '../../fakes/lived-tasks';
import { PEOPLE, type Visit } from '../demo-in-browser';
import { policy } from './panel-states';
import { putSitePolicy } from './site-states';
import { failOnce, type State } from './state';

const STAKES = { frame: 'Stakes', shown: 'main' };

/** The app's page among a project's settings. The one that needs a project without settings comes last. */
export const SETTINGS_STATES: readonly State[] = [
  inProject('settings', { says: '12 more look technical' }),
  inProject('settings, loading', { held: /stakes\.policy/, says: 'Loading the settings of Stakes' }),
  inProject('settings, error', { before: (demo) => failOnce(demo), says: 'Couldn’t load the settings.' }),
  inProject('settings, everything open', {
    act: async (_, frame) => {
      for (const fold of await frame.locator('summary').all()) await fold.click();
      await frame.getByRole('button', { name: 'Review' }).click();
      await frame.getByRole('button', { name: 'Label', exact: true }).click();
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
      const pass = frame.getByRole('group', { name: 'Give a pass …' });
      await pass.getByLabel('Name of the account').fill('Jonas');
      await pass.getByRole('button', { name: 'Find' }).click();
      await pass.getByRole('button', { name: 'Choose Jonas Lind' }).click();
      await frame.getByLabel('Why').fill('Opens what the alarms tell');
      await frame.getByRole('button', { name: 'Grant' }).click();
      await frame.getByText('Opens what the alarms tell').first().waitFor();
      await frame.getByRole('button', { name: 'Try it now' }).click();
    },
    says: /would have been let past/,
  }),
  inProject('settings, too little to learn from', { act: learn, says: /Too little history to learn from/ }),
  inProject('settings, learning', {
    act: async (visit, frame) => {
      await visit.hold(/changelog/);
      await learn(visit, frame);
    },
    says: /Looked at 0 of about 26 items/,
  }),
  inProject('settings, not learnt', {
    act: async (visit, frame, demo) => {
      failOnce(demo, '/rest/api/3/changelog/bulkfetch');
      await learn(visit, frame);
    },
    says: 'The history could not be read to the end',
  }),
  inProject('settings, learnt', {
    before: ({ sandbox }) => {
      const { store } = sandbox.running().jira;
      for (const task of livedLong(store.nowMs())) store.addIssue(task);
    },
    act: async (visit, frame) => {
      await learn(visit, frame);
      await frame.getByText('What it says about each limit').click();
    },
    says: /Suggested: \d+ days/,
  }),
  inProject('settings, learnt and taken over', {
    act: async (visit, frame) => {
      await learn(visit, frame);
      await frame.getByRole('button', { name: /^Use \d+ days$/ }).click();
    },
    says: 'That is the limit now.',
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
  toRead('settings, may only read', { says: 'You can read these settings.' }),
  toRead('settings, learnt to read', {
    act: async (visit, frame) => {
      await learn(visit, frame);
      await frame.getByText('What it says about each limit').click();
    },
    says: /Suggested: \d+ days/,
  }),
  inProject('settings, archived', {
    before: (_, site) => archive(site, true),
    act: async (_, frame) => {
      await frame.getByText('The background check leaves this project as it is').waitFor();
    },
    says: 'This project is archived, so Stakes leaves it as it is.',
    after: ({ sandbox }) => archive(sandbox.running().jira.store.site, false),
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

/** Opened while Priya administers the projects, loaded once she doesn't any more. */
function toRead(name: string, here: Here): State {
  return inProject(name, {
    ...here,
    who: PEOPLE.priya,
    before: (demo, site) => {
      administeredBy(site, [PEOPLE.priya]);
      failOnce(demo);
    },
    act: async (visit, frame, demo) => {
      administeredBy(demo.sandbox.running().jira.store.site, []);
      await frame.getByRole('button', { name: 'Retry' }).click();
      await here.act?.(visit, frame, demo);
    },
  });
}

async function learn(_: Visit, frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: /^Learn from/ }).click();
}

/** More than half of them were done, most of those within half a year. */
function livedLong(nowMs: number): readonly Issue[] {
  const doneAfterDays = (at: number) => 45 + 4 * at;
  return livedTasks({ projectId: PROJECT_IDS.SHOP, projectKey: 'SHOP', nowMs, count: 110, done: 64, doneAfterDays });
}

function archive({ projects }: Site, archived: boolean): void {
  for (const project of projects) if (project.key === 'SHOP') project.archived = archived;
}

function administeredBy({ projects }: Site, accountIds: readonly string[]): void {
  for (const { permissions } of projects) {
    permissions.ADMINISTER_PROJECTS = accountIds.map((accountId) => ({ kind: 'user', accountId }));
  }
}
