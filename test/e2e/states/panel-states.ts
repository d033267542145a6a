import type { Site } from '../../../sandbox/jira/site';
import { PEOPLE, type DemoInBrowser } from '../demo-in-browser';
import { failOnce, type State } from './state';

const PANEL = { frame: 'What is at stake', shown: '.panel' };

const THEIRS = { doNothing: 'the checkout stops at midnight', future: 'every release waits for the old server' };

/** Work items of the demo that are in a state already, and words that show it. */
const AS_THEY_ARE: readonly (readonly [name: string, key: string, says: RegExp])[] = [
  ['framed, one answer open', 'SHOP-41', /Not answered: which future features/],
  ['stale', 'SHOP-46', /Do we really think it is needed, and if so, why have we not discussed it\?/],
  ['nothing answered', 'OPS-12', /What would a user, a colleague or an auditor notice/],
  ['looks technical', 'SHOP-64', /looks technical/],
  ['nothing at stake', 'SHOP-77', /Should this be done at all\?/],
  ['thin', 'SHOP-58', /convinces engineers/],
  ['adds value', 'SHOP-33', /If we do it: a build takes 6 minutes/],
  ['date passed', 'SHOP-18', /has passed \(5 months ago\)/],
  ['answered later', 'PAY-31', /5 Oct/],
  ['another language', 'OPS-27', /Umsatzverlust/],
  ['inherited', 'SHOP-72', /Part of/],
  ['epic, its items', 'SHOP-70', /6 open items/],
  ['not technical', 'SHOP-90', /It waits for none/],
  ['waits for technical work', 'SHOP-61', /Waits for/],
];

/** Every state of the issue panel. */
export const PANEL_STATES: readonly State[] = [
  ...AS_THEY_ARE.map(([name, key, says]) => on(key, { name, says })),
  on('SHOP-46', {
    name: 'proof',
    act: (_, frame) => frame.getByRole('button', { name: 'How this is counted' }).click(),
    says: 'bulk edit, 146 items in 41 seconds',
  }),
  on('SHOP-46', {
    name: 'not now',
    act: (_, frame) => frame.getByRole('button', { name: 'Not now, until …' }).click(),
    says: 'Not now, until',
  }),
  on('SHOP-46', {
    name: 'never, without a reason',
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Never, because …' }).click();
      await frame.getByRole('button', { name: 'Never', exact: true }).click();
    },
    says: 'Say in a few words why never.',
  }),
  on('SHOP-33', {
    name: 'other outcomes',
    act: (_, frame) => frame.getByRole('button', { name: 'Discussed today, with another outcome' }).click(),
    says: 'Keep it …',
  }),
  on('PAY-31', {
    name: 'waiver',
    who: PEOPLE.jonas,
    act: (_, frame) => frame.getByRole('button', { name: 'Let it go on without answers …' }).click(),
    says: 'It may go on, because',
  }),
  on('SHOP-41', {
    name: 'form',
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Edit' }).click();
      await frame
        .getByRole('button', { name: /operational or financial risk/ })
        .first()
        .click();
      await frame.getByRole('button', { name: 'Put a number on it: what waiting costs' }).click();
    },
    says: 'How the Product Owner will read it',
  }),
  on('SHOP-41', {
    name: 'form, blocked items',
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Edit' }).click();
      await frame
        .getByRole('button', { name: /user capability/ })
        .first()
        .click();
      const change = frame.getByRole('button', { name: 'change' });
      while ((await change.count()) > 0) await change.first().click();
    },
    says: 'Survival',
  }),
  on('SHOP-46', { name: 'loading', held: /rest\/api\/3\/issue\//, says: 'Loading what is at stake' }),
  on('SHOP-46', { name: 'loading the history', held: /changelog/, says: 'Reading the history' }),
  on('SHOP-46', { name: 'error', before: (demo) => failOnce(demo), says: "Couldn't load what is at stake." }),
  on('SHOP-33', {
    name: 'history error',
    before: (demo) => failOnce(demo, '/rest/api/3/changelog/bulkfetch'),
    says: "Couldn't read when this was last refined.",
  }),
  on('SHOP-52', {
    name: 'conflict',
    act: async (_, frame, demo) => {
      await frame.getByRole('button', { name: 'Edit' }).click();
      await frame
        .getByRole('button', { name: /future features/ })
        .first()
        .click();
      await frame.getByRole('textbox', { name: /future features/ }).fill('each story in checkout, by half a day');
      await answer(demo, PEOPLE.ben, 'SHOP-52', THEIRS);
      await frame.getByRole('button', { name: 'Save' }).click();
      await frame.getByRole('button', { name: 'Show both' }).click();
    },
    says: /Ben Fischer saved .*Yours is kept below\./,
  }),
  on('SHOP-12', {
    name: 'copied',
    before: async (demo, site) => {
      const writtenFor = site.issues.find(({ key }) => key === 'SHOP-41')?.id;
      await answer(demo, PEOPLE.ana, 'SHOP-12', { ...THEIRS, writtenFor });
    },
    says: 'Copied from SHOP-41. Still true here?',
  }),
  on('SHOP-36', {
    name: 'just saved',
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Edit' }).click();
      await frame
        .getByRole('button', { name: /future features/ })
        .first()
        .click();
      await frame.getByRole('textbox', { name: /future features/ }).fill('each new page, by about an hour');
      await frame.getByRole('button', { name: 'Save' }).click();
    },
    says: 'Last refined today: framing',
  }),
  on('SHOP-80', {
    name: 'read-only',
    who: PEOPLE.elena,
    before: (_, site) => {
      for (const { key, permissions } of site.projects) {
        if (key === 'SHOP') permissions.EDIT_ISSUES = [{ kind: 'group', groupId: 'g-payment-team' }];
      }
    },
    says: /^You can read this\. Jira doesn’t let you edit this item/u,
  }),
  on('PAY-44', {
    name: 'in an archived project',
    before: (_, site) => archivePayments(site, true),
    says: /or its project is archived\./u,
    after: ({ sandbox }) => archivePayments(sandbox.running().jira.store.site, false),
  }),
  on('OPS-27', {
    name: 'not on the edit screen',
    before: async (demo, site) => {
      await demo.rest(PEOPLE.jonas, 'DELETE', `/rest/api/3/screens/2/tabs/1/fields/${fieldOf(site)}`);
    },
    says: /isn’t on this work item’s edit screen/,
  }),
  on('OPS-4', {
    name: 'policy unreadable',
    before: (demo) => policy(demo, 'OPS', { version: 7 }),
    says: /need a project admin/,
  }),
  on('OPS-4', {
    name: 'off',
    before: (demo) => policy(demo, 'OPS', undefined),
    says: 'Stakes is off in this project.',
  }),
];

type Here = Omit<State, 'place' | 'path' | 'who'> & { readonly who?: string };

/** The panel of a work item, which somebody pinned. */
function on(key: string, here: Here): State {
  return {
    who: PEOPLE.priya,
    ...here,
    name: `panel ${here.name}`,
    place: PANEL,
    path: `/browse/${key}`,
    before: async (demo, site) => {
      const issue = site.issues.find((one) => one.key === key);
      if (issue === undefined) throw new Error(`The demo has no ${key}.`);
      demo.sandbox.running().addedPanels.set(issue.id, new Set(['risk-summary-panel']));
      await here.before?.(demo, site);
    },
  };
}

function fieldOf({ customFields }: Site): string {
  return customFields.find(({ name }) => name === 'Impact framing')?.id ?? '';
}

async function answer(demo: DemoInBrowser, accountId: string, key: string, framing: unknown): Promise<void> {
  const { site } = demo.sandbox.running().jira.store;
  await demo.rest(accountId, 'PUT', `/rest/api/3/issue/${key}`, { fields: { [fieldOf(site)]: framing } });
}

/** Stores a project's policy as its administrator could through REST; nothing takes it away. */
export async function policy(demo: DemoInBrowser, project: string, stored: unknown): Promise<void> {
  const path = `/rest/api/3/project/${project}/properties/stakes.policy`;
  await demo.rest(PEOPLE.jonas, stored === undefined ? 'DELETE' : 'PUT', path, stored);
}

function archivePayments({ projects }: Site, archived: boolean): void {
  for (const project of projects) if (project.key === 'PAY') project.archived = archived;
}
