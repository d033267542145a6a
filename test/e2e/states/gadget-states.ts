import { aGadget } from '../../../sandbox/demo/dashboards';
import { PROJECT_IDS } from '../../../sandbox/demo/projects';
import type { Site } from '../../../sandbox/jira/site';
import { PEOPLE, type DemoInBrowser } from '../demo-in-browser';
import { policy } from './panel-states';
import { failOnce, type State } from './state';

const GADGET = { frame: 'Technical work nobody refined', shown: '.gadget' };

const everywhere = { projectIds: Object.values(PROJECT_IDS) };
const payments = { projectIds: [PROJECT_IDS.PAY] };

/** Every state of the gadget, each on a dashboard of its own. */
export const GADGET_STATES: readonly State[] = [
  of('list', everywhere, { says: '“Updated” would show 0 of these 23' }),
  of('not configured', undefined, { says: 'Choose projects or a filter.' }),
  of('misconfigured', { projectIds: [] }, { says: /Configure the gadget again\./ }),
  of('configuration', everywhere, {
    act: ({ page }) => page.getByRole('button', { name: 'Configure' }).click(),
    says: 'Where to look',
  }),
  of(
    'configuration refused',
    { projectIds: [PROJECT_IDS.OPS] },
    {
      act: async ({ page }, frame) => {
        await page.getByRole('button', { name: 'Configure' }).click();
        await frame.getByLabel(/Platform/).uncheck();
        await frame.getByRole('button', { name: 'Save' }).click();
      },
      says: 'Choose at least one project.',
    },
  ),
  of('loading', everywhere, { held: /search\/jql/, says: 'Reading technical items' }),
  of('error', everywhere, { before: (demo) => failOnce(demo), says: "Couldn't read the technical items." }),
  of('error over old rows', everywhere, {
    act: async ({ page }, _, demo) => {
      failOnce(demo);
      await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    },
    says: /Couldn't refresh\. Showing \d\d:\d\d\./,
  }),
  of('limits that differ', everywhere, {
    before: (demo) => limitOfDebt(demo, 30),
    after: (demo) => limitOfDebt(demo, 90),
    says: /not refined within their limits of 30 to 90 days/,
  }),
  of('no access', payments, { who: PEOPLE.elena, says: "You can't see any of the chosen projects." }),
  of('partly visible', everywhere, { who: PEOPLE.elena, says: "1 chosen project isn't visible to you" }),
  of('all clear', { filterId: '10901' }, { says: /were refined in the last 90 days/ }),
  of('no technical items', { filterId: '10902' }, { says: /Stakes looks for type/ }),
  of(
    'no technical items, to a project admin',
    { filterId: '10902' },
    { who: PEOPLE.jonas, says: /In OPS Stakes looks for/ },
  ),
  of('not answered', everywhere, {
    act: (_, frame) => frame.getByRole('tab', { name: /Not answered/ }).click(),
    says: /overdue since/,
  }),
  of('proof', everywhere, {
    act: async (_, frame) => {
      await frame.getByRole('button', { name: 'Actions for SHOP-46' }).click();
      await frame.getByRole('menuitem', { name: 'How this is counted' }).click();
    },
    says: 'not counted: bulk edit, 146 items in 41 seconds',
  }),
  of('menu and selection', everywhere, {
    act: async (_, frame) => {
      await frame.getByLabel('Select SHOP-18').check();
      await frame.getByRole('button', { name: 'Actions for SHOP-46' }).click();
    },
    says: 'How this is counted',
  }),
  of('not now, for two', everywhere, {
    act: async (_, frame) => {
      await frame.getByLabel('Select SHOP-18').check();
      await frame.getByLabel('Select SHOP-46').check();
      await frame.getByRole('button', { name: 'Discussed today, with another outcome' }).click();
      await frame.getByRole('button', { name: 'Not now, until …' }).click();
    },
    says: 'Not now, until',
  }),
  of('ages as table', everywhere, {
    act: (_, frame) => frame.getByRole('button', { name: 'Show as table' }).click(),
    says: 'Show as chart',
  }),
  of('one age', everywhere, {
    act: (_, frame) => frame.getByRole('button', { name: '180 days or more' }).click(),
    says: /last refined 180 days or longer ago/,
  }),
  of('filter', everywhere, {
    act: (_, frame) => frame.getByRole('button', { name: 'Filter' }).click(),
    says: 'Why it comes up',
  }),
  of('no estimate', everywhere, {
    act: (_, frame) => frame.getByRole('tab', { name: /No estimate/ }).click(),
    says: 'without an estimate',
  }),
  of('looks technical', everywhere, {
    act: (_, frame) => frame.getByRole('tab', { name: /Looks technical/ }).click(),
    says: /because of/,
  }),
  of('index incomplete', everywhere, {
    before: ({ sandbox }) => (sandbox.running().jira.faults.propertyIndex = 'missing'),
    after: ({ sandbox }) => (sandbox.running().jira.faults.propertyIndex = 'ready'),
    says: /checked so far\. This list may be short\./,
  }),
];

type Here = Omit<State, 'name' | 'place' | 'path' | 'who'> & { readonly who?: string };

/** A gadget set up in this way, alone on a dashboard that everybody may see and Sam may change. */
function of(name: string, configuration: unknown, here: Here): State {
  const id = `dashboard-${name.replaceAll(' ', '-')}`;
  return {
    who: PEOPLE.sam,
    ...here,
    name: `gadget ${name}`,
    place: GADGET,
    path: `/jira/dashboards/${id}`,
    before: async (demo, site) => {
      if (site.filters.length === 0) site.filters.push(...filters());
      site.dashboards.push({
        id,
        name,
        ownerId: PEOPLE.sam,
        viewers: [{ kind: 'logged-in' }],
        editors: [],
        gadgets: [{ ...aGadget(`gadget-${id}`, 0), ...(configuration === undefined ? {} : { configuration }) }],
      });
      await here.before?.(demo, site);
    },
  };
}

/** Another limit for SHOP's debt, which the next sweep would go by. */
function limitOfDebt(demo: DemoInBrowser, days: number): Promise<void> {
  const stored = demo.sandbox.running().jira.store.findProject('SHOP')?.properties['stakes.policy'];
  return policy(demo, 'SHOP', { ...Object(stored), staleAfterDaysByOrigin: { debt: days } });
}

function filters(): Site['filters'] {
  const shared = { description: '', ownerId: PEOPLE.sam, viewers: [{ kind: 'logged-in' } as const] };
  return [
    { ...shared, id: '10901', name: 'Refined', jql: 'key in (SHOP-41, SHOP-33, SHOP-52)' },
    { ...shared, id: '10902', name: 'Bugs', jql: 'project = SHOP AND issuetype = Bug' },
  ];
}
