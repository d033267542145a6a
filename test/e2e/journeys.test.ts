import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Theme, type Visit } from './demo-in-browser';

const THEMES: readonly Theme[] = ['light', 'dark'];
const PANEL = 'What is at stake';
const GADGET = 'Technical work nobody refined';
const MINUTES = 60_000;

const PARTIAL =
  "If we don't do this by 12 Nov 2026 (in 42 days), we run on unsupported infrastructure with no security patches: " +
  'risk of outage increases, hosting costs rise 20 percent, and SHOP-61 Flash-sale autoscaling cannot ship.';
const FUTURE = 'every report on order history needs a copy of the data first';

describeInBrowser('the three journeys on the demo backlog', () => {
  let demo: DemoInBrowser;
  let visit: Visit;

  beforeAll(async () => void (demo = await openDemo()), 2 * MINUTES);
  afterEach(async () => {
    await visit.close();
    await demo.reset();
  });
  afterAll(() => demo.close());

  it.each(THEMES)(
    'a developer is refused for a dot, frames the work, and can answer later: %s',
    async (theme) => {
      visit = await demo.visit(PEOPLE.ana, theme);
      const { page } = visit;
      await visit.open('/');
      await page.getByText('Write', { exact: true }).click();
      const dialog = page.getByRole('dialog');
      const create = dialog.getByRole('button', { name: 'Create', exact: true });
      const field = await visit.frame('Impact framing');
      await field.getByText('“old” convinces engineers. What breaks, costs or waits because of it?').waitFor();

      await field.getByRole('textbox', { name: /do nothing/ }).fill('.');
      await create.click();
      await dialog.getByText('“.” leaves the reader with nothing. One plain line is enough').waitFor();
      expect(await visit.faults()).toEqual([]);

      await field.getByRole('textbox', { name: /do nothing/ }).fill('Merchants get their money a day late');
      await create.click();
      await dialog.getByText('Technical work needs the four answers of “Impact framing”', { exact: false }).waitFor();

      const answer = async (question: RegExp, text: string) => {
        await field.getByRole('button', { name: question }).first().click();
        await field.getByRole('textbox', { name: question }).fill(text);
      };
      await answer(/operational or financial risk/, 'about 40 calls to support a week');
      await answer(/user capability/, 'Nothing, because payouts still arrive');
      await answer(/future features/, 'instant payouts take two weeks more');
      await field
        .getByText(
          'If we do nothing, merchants get their money a day late: about 40 calls to support a week. ' +
            'Slower or more expensive later: instant payouts take two weeks more.',
        )
        .waitFor();
      expect(await visit.faults()).toEqual([]);
      await create.click();
      await page.getByText('PAY-59 was created').waitFor();

      await page.getByRole('button', { name: 'Create', exact: true }).click();
      await dialog.getByLabel('Work type').selectOption({ label: 'Technical task' });
      await dialog.getByLabel('Summary').fill('Rotate the signing key');
      const second = await visit.frame('Impact framing');
      await second.getByRole('textbox', { name: /Answer later/ }).fill('the supplier answers on Monday');
      await create.click();
      await page.getByText('PAY-60 was created').waitFor();
    },
    2 * MINUTES,
  );

  it.each(THEMES)(
    'an admin pins the panel, and a Product Owner reads the summary and fills its gap: %s',
    async (theme) => {
      visit = await demo.visit(PEOPLE.jonas, theme);
      demo.sandbox.running().jira.store.site.panelPins = [];
      await visit.open('/browse/SHOP-46');
      await visit.page.getByRole('heading', { name: 'Details' }).waitFor();
      expect(await visit.page.locator(`iframe[title="${PANEL}"]`).count()).toBe(0);
      await visit.page.getByText('Apps', { exact: true }).click();
      await visit.page.getByRole('button', { name: 'Show for all work items' }).click();
      await visit.frame(PANEL);
      await visit.close();

      visit = await demo.visit(PEOPLE.priya, theme);
      await visit.open('/browse/SHOP-41');
      const panel = await visit.frame(PANEL);
      const sentence = panel.locator('.sentence').first();
      expect(await sentence.innerText()).toBe(PARTIAL);
      await visit.page.getByText('Deadline in 42 days').first().waitFor();
      await panel.getByText('Last refined 12 days ago: framing').waitFor();
      expect(await visit.faults()).toEqual([]);

      await panel.getByText('Add', { exact: true }).click();
      await panel.getByRole('textbox', { name: /future features/ }).fill(FUTURE);
      expect(await visit.faults()).toEqual([]);
      await panel.getByRole('button', { name: 'Save' }).click();
      await panel.getByText('Last refined today: framing').waitFor();
      expect(await sentence.innerText()).toBe(`${PARTIAL} Slower or more expensive later: ${FUTURE}.`);
      expect(await panel.getByText('Not answered').count()).toBe(0);
    },
    2 * MINUTES,
  );

  it.each(THEMES)(
    'a Scrum Master configures the gadget, reads a proof and opens a forgotten item: %s',
    async (theme) => {
      visit = await demo.visit(PEOPLE.sam, theme);
      const { page } = visit;
      await visit.open('/jira/dashboards/10500');
      const unconfigured = await visit.frame(GADGET, 1);
      await unconfigured.getByText('Choose projects or a filter.').waitFor();
      await page.getByRole('button', { name: 'Configure' }).nth(1).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      const settings = await visit.frame(GADGET, 1);
      await settings.getByLabel(/Platform/).check();
      expect(await visit.faults()).toEqual([]);
      await settings.getByRole('button', { name: 'Save' }).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
      await (await visit.frame(GADGET, 1)).getByText('OPS-12', { exact: false }).first().waitFor();

      const gadget = await visit.frame(GADGET);
      await gadget.getByText('23 of 61 not refined for 90 days or more').waitFor();
      await gadget.getByText('“Updated” would show 0 of these 23 (bulk edit, 15 Sep)').waitFor();
      const row = gadget.getByRole('row', { name: /SHOP-46/ });
      await row.getByRole('button').last().click();
      await gadget.getByRole('menuitem', { name: 'How this is counted' }).click();
      await gadget.getByText('not counted: bulk edit, 146 items in 41 seconds').waitFor();
      expect(await visit.faults()).toEqual([]);

      await row.getByText(/Replace the session store/).click();
      await page.getByRole('dialog').getByText('Replace the session store').first().waitFor();
    },
    2 * MINUTES,
  );
});
