import { demoSite } from '../../sandbox/demo/demo-site';
import type { SiteSource } from '../../sandbox/loaded-site';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';
import { keyboardOf } from './keyboard';

const MINUTES = 60_000;

/** The demo's site on the day somebody installed Stakes: nothing is switched on, attached, added or pinned. */
const freshlyInstalled: SiteSource = async (app) => {
  const made = demoSite({ app });
  const { site } = made;
  const ours = new Set(site.customFields.filter(({ appModuleKey }) => appModuleKey).map(({ id }) => id));
  for (const project of site.projects) {
    delete project.properties['stakes.policy'];
    delete project.properties['stakes.set-up'];
  }
  for (const { transitions } of site.workflows) for (const one of transitions) one.validators = [];
  for (const { tabs } of site.screens) {
    for (const tab of tabs) tab.fieldIds = tab.fieldIds.filter((id) => !ours.has(id));
  }
  return { ...made, site: { ...site, panelPins: [] } };
};

describeInBrowser('setting Stakes up, without a mouse', () => {
  let demo: DemoInBrowser;
  let visit: Visit;

  beforeAll(async () => {
    demo = await openDemo({ source: freshlyInstalled });
  }, 2 * MINUTES);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  /** What Jira says to somebody who creates technical work without answers by REST. */
  const createBare = async () => {
    const answer = await demo.sandbox.running().jira.handle({
      method: 'POST',
      path: '/rest/api/3/issue',
      headers: {},
      body: JSON.stringify({
        fields: {
          project: { key: 'SHOP' },
          issuetype: { name: 'Technical task' },
          summary: 'Upgrade the search index',
        },
      }),
      as: { kind: 'user', accountId: PEOPLE.ana },
      via: 'page',
    });
    return answer.status;
  };

  it(
    'an admin goes from a fresh install to Require with a dry run, and back to Advise',
    async () => {
      visit = await demo.visit(PEOPLE.jonas, 'light');
      const { page } = visit;
      const { press, reach } = keyboardOf(page);

      await visit.open('/jira/settings/apps/stakes');
      const site = await visit.frame('Stakes');
      await site.getByText('Stakes is installed and looks at nothing yet. Choose projects.').waitFor();
      await site.getByText('No workflow carries a rule of Stakes').waitFor();
      await press(site.getByRole('button', { name: 'Switch Stakes on in SHOP, to advise' }));
      await site.getByText('Stakes is on in 1 of 3 projects.').waitFor();
      expect(await visit.faults()).toEqual([]);

      await visit.open('/jira/projects/SHOP/settings/apps/stakes');
      const settings = await visit.frame('Stakes');
      await settings.getByText('Jira’s forms say what is asked of technical work').waitFor();
      await press(settings.getByRole('button', { name: /^Add… Field not on/u }));
      await settings.getByText('used by 2 projects; Stakes is on in 1.').waitFor();
      await press(settings.getByRole('button', { name: 'Add the field' }));
      await settings.getByText('Field on the create and edit form').waitFor();
      await press(settings.getByRole('button', { name: 'OK', exact: true }));

      await reach(settings.getByRole('radio', { name: /^Advise/u }));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await settings.getByRole('radio', { name: /^Require/u }).isChecked()).toBe(true);
      await press(settings.getByRole('button', { name: 'Try it on the last 90 days' }));
      await settings.getByText(/^On the last 90 days Require would have asked \d+ of \d+ new items/u).waitFor();
      await press(settings.getByRole('button', { name: 'Save', exact: true }));
      await page.getByText('Saved. 2 steps left').waitFor();
      await settings.getByText('Rule not attached to “Create” of “Software workflow”').first().waitFor();
      expect(await createBare()).toBe(201);

      await press(settings.locator('.foot').getByRole('button', { name: 'Set up what is missing' }));
      const proposal = settings.getByRole('group', { name: 'Set up what is missing' });
      await proposal.getByText('Adds the rule “Impact framing answered” to “Create” of “Software workflow”').waitFor();
      await proposal.getByText('Shows the panel “What is at stake” on every item of Storefront.').waitFor();
      expect(await visit.faults()).toEqual([]);
      await press(proposal.getByRole('button', { name: 'Set up all 2', exact: true }));
      await settings.getByText('Rule attached to “Create” of “Software workflow”').waitFor();
      await settings.getByText('Panel put on every item on').waitFor();
      expect(await createBare()).toBe(400);
      expect(await settings.getByText(/steps? left/u).count()).toBe(0);
      await press(settings.getByRole('button', { name: 'OK', exact: true }));

      await reach(settings.getByRole('radio', { name: /^Require/u }));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await press(settings.getByRole('button', { name: 'Save', exact: true }));
      await press(settings.getByRole('button', { name: /^Remove… Rule on “Create”/u }));
      await press(settings.getByRole('button', { name: 'Remove', exact: true }));
      await settings.getByText('Rule on “Create”').waitFor({ state: 'detached' });
      await press(settings.getByRole('button', { name: 'OK', exact: true }));
      expect(await createBare()).toBe(201);
      expect(await visit.faults()).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'somebody who creates technical work is asked in Jira’s own form, by type and by label',
    async () => {
      visit = await demo.visit(PEOPLE.jonas, 'dark');
      const { page } = visit;
      await visit.open('/jira/projects/SHOP/backlog');
      await page.getByRole('button', { name: 'Create', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Work type').selectOption({ label: 'Technical task' });
      await dialog.getByText('Technical work: say what is at stake.').waitFor();
      await dialog.getByLabel('Work type').selectOption({ label: 'Story' });
      await dialog.getByText('Technical work: say what is at stake.').waitFor({ state: 'detached' });
      await dialog.getByLabel('Labels').fill('tech-debt');
      await dialog.getByLabel('Labels').blur();
      await dialog.getByText('Technical work: say what is at stake.').waitFor();
      await dialog.getByLabel('Labels').fill('');
      await dialog.getByLabel('Labels').blur();
      await dialog.getByText('Technical work: say what is at stake.').waitFor({ state: 'detached' });
      expect(await visit.faults()).toEqual([]);
    },
    2 * MINUTES,
  );
});
