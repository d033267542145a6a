import { DASHBOARD_ID } from '../../sandbox/demo/dashboards';
import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';

const PANEL = 'What is at stake';
const DASHBOARD = `/jira/dashboards/${DASHBOARD_ID}`;
const GADGET = 'Technical work nobody refined';

jest.setTimeout(120_000);

describeInBrowser('what comes of a discussion, by keyboard', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    const { jira, addedPanels } = demo.sandbox.running();
    for (const key of ['SHOP-46', 'SHOP-41', 'SHOP-12', 'SHOP-29', 'OPS-20']) {
      const id = jira.store.findIssue(key)?.id;
      if (id !== undefined) addedPanels.set(id, new Set(['risk-summary-panel']));
    }
  }, 120_000);
  afterAll(() => demo.close());
  beforeEach(async () => void (visit = await demo.visit(PEOPLE.priya, 'light')));
  afterEach(async () => {
    expect(await visit.faults()).toEqual([]);
    await visit.close();
  });

  const panelOf = async (key: string): Promise<FrameLocator> => {
    await visit.open(`/browse/${key}`);
    const panel = await visit.frame(PANEL);
    await panel.getByRole('button', { name: 'How this is counted' }).waitFor();
    return panel;
  };

  it('“not now” asks for a day and a reason, stands in the panel and its proof, and is taken back in the flag', async () => {
    const panel = await panelOf('SHOP-46');
    await panel.getByRole('button', { name: 'Not now, until …' }).press('Enter');
    await panel.locator('input[type=date]:focus').waitFor();
    await panel.getByRole('button', { name: 'Not now', exact: true }).press('Enter');
    await panel.getByRole('alert').getByText('Choose the day until which this waits.').waitFor();
    await panel.locator('input[type=date]:focus').fill('2026-12-01');
    await panel.getByLabel('because').press('Enter');
    await panel.getByText('Say in a few words why not now.').waitFor();
    await panel.getByLabel('because').fill('waiting for the vendor');
    await panel.getByLabel('because').press('Enter');
    await panel.getByText('Not now, until 1 Dec: waiting for the vendor').waitFor();
    expect(await panel.getByText('Do we really think it is needed').count()).toBe(0);
    await panel.getByRole('button', { name: 'How this is counted' }).press('Enter');
    await panel.getByText('Discussed: not now, until 1 Dec: waiting for the vendor').waitFor();
    await visit.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await panel.getByText('Do we really think it is needed').waitFor();
  });

  it('“never” closes nothing, offers Jira for that, and is taken back in the proof', async () => {
    const panel = await panelOf('SHOP-12');
    await panel.getByRole('button', { name: 'Never, because …' }).press('Enter');
    await panel.locator('input:focus').fill('the cart is bought from November on');
    await panel.locator('input:focus').press('Enter');
    await panel.getByText('Never: the cart is bought from November on', { exact: true }).waitFor();
    await visit.page.getByText('Recorded. Stakes doesn’t close items.').waitFor();
    await visit.page.getByRole('button', { name: 'Close it in Jira' }).waitFor();
    await panel.getByRole('button', { name: 'How this is counted' }).press('Enter');
    await panel.getByRole('button', { name: 'Take back' }).press('Enter');
    await panel.getByText('Do we really think it is needed').waitFor();
  });

  it('Escape puts a form away and gives the focus back', async () => {
    const panel = await panelOf('OPS-20');
    await panel.getByText('Not now, until 1 Dec: the vendor opens the region in November').waitFor();
    const arrow = panel.getByRole('button', { name: 'Discussed today, with another outcome' });
    await arrow.press('Enter');
    await panel.getByRole('button', { name: 'Keep it …' }).press('Enter');
    await panel.locator('input:focus').press('Escape');
    expect(await panel.locator(':focus').getAttribute('aria-expanded')).toBe('false');
  });

  it('a plain click keeps the item, whatever was decided before', async () => {
    const panel = await panelOf('SHOP-29');
    await panel.getByText('Never: it is retired: the importer goes at the end of the year').waitFor();
    await panel.getByRole('button', { name: 'Discussed today', exact: true }).press('Enter');
    await panel.getByText('Discussed today', { exact: true }).first().waitFor();
    await visit.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await panel.getByText('Never: it is retired').waitFor();
  });

  it('the panel counts how often an item was deferred, and the proof says when', async () => {
    const panel = await panelOf('SHOP-41');
    await panel.getByText('Deferred 2 times: out of Sprint 21 (25 Aug), out of Sprint 23 (22 Sep)').waitFor();
    await panel.getByRole('button', { name: 'How this is counted' }).press('Enter');
    await panel.getByText('not counted: deferred out of Sprint 21').waitFor();
  });

  it('a bulk edit is counted in the proof once somebody says that it was a session, until they say the reverse', async () => {
    const panel = await panelOf('SHOP-46');
    await panel.getByRole('button', { name: 'How this is counted' }).press('Enter');
    await panel.getByText('not counted: bulk edit, 146 items in 41 seconds').waitFor();
    await panel.getByRole('button', { name: 'Count it', exact: true }).press('Enter');
    await panel.getByRole('button', { name: 'Count it on 146 items' }).press('Enter');
    await panel.getByText('counted: this is “last refined”; a session of 146 items, as people said').waitFor();
    await panel.getByText('(said by Priya Nair, 1 Oct)').waitFor();
    await panel.getByText(/^Discussed 1\d days ago/).waitFor();
    await visit.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await panel.getByText('not counted: bulk edit, 146 items in 41 seconds').waitFor();
    await panel.getByText('Do we really think it is needed').waitFor();
  });

  it('several rows of the gadget get one outcome, and it is taken back from all of them at once', async () => {
    await visit.open(DASHBOARD);
    const gadget = await visit.frame(GADGET);
    const tab = (name: string) => gadget.getByRole('tab', { name });
    await tab('Not refined 23 of').waitFor();
    for (const key of ['SHOP-18', 'SHOP-46']) await gadget.getByLabel(`Select ${key}`).press('Space');
    await gadget.getByRole('button', { name: 'Discussed today, with another outcome' }).press('Enter');
    await gadget.getByRole('button', { name: 'Never, because …' }).press('Enter');
    await gadget.locator('input:focus').fill('the shop is sold');
    await gadget.locator('input:focus').press('Enter');
    await tab('Not refined 21').waitFor();
    await visit.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await tab('Not refined 23 of').waitFor();
  });

  it('a row of the gadget is put off from its menu', async () => {
    await visit.open(DASHBOARD);
    const gadget = await visit.frame(GADGET);
    await gadget.getByRole('button', { name: 'Actions for SHOP-18' }).press('Enter');
    await gadget.getByRole('menuitem', { name: 'Not now, until …' }).press('Enter');
    await gadget.locator('input[type=date]:focus').press('Escape');
    expect(await gadget.locator(':focus').getAttribute('aria-label')).toBe('Actions for SHOP-18');
    await gadget.getByRole('button', { name: 'Actions for SHOP-18' }).press('Enter');
    await gadget.getByRole('menuitem', { name: 'Not now, until …' }).press('Enter');
    await gadget.locator('input[type=date]:focus').fill('2026-11-02');
    await gadget.getByLabel('because').fill('the image has no build yet');
    await gadget.getByLabel('because').press('Enter');
    await gadget.getByRole('tab', { name: 'Not refined 22' }).waitFor();
    await visit.page.getByRole('button', { name: 'Undo' }).press('Enter');
    await gadget.getByRole('tab', { name: 'Not refined 23' }).waitFor();
  });
});
