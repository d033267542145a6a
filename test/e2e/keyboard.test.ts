import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';
import { keyboardOf } from './keyboard';

const PANEL = 'What is at stake';
const GADGET = 'Technical work nobody refined';
const MINUTES = 60_000;

describeInBrowser('the journeys, without a mouse', () => {
  let demo: DemoInBrowser;
  let visit: Visit;

  beforeAll(async () => {
    demo = await openDemo();
  }, 2 * MINUTES);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it(
    'a developer creates technical work where the four answers are required',
    async () => {
      visit = await demo.visit(PEOPLE.ana, 'light');
      const { page } = visit;
      const { press, reach, type } = keyboardOf(page);
      await visit.open('/jira/projects/PAY/backlog');
      await press(page.getByRole('button', { name: 'Create', exact: true }));
      const dialog = page.getByRole('dialog');
      await reach(dialog.getByLabel('Work type'));
      await page.keyboard.type('Technical task');
      await type(dialog.getByLabel('Summary'), 'Replace the settlement batch job');
      const field = await visit.frame('Impact framing');
      await type(field.getByRole('textbox', { name: /do nothing/ }), 'merchants get their money a day late');
      await page.keyboard.press('Enter');
      await type(field.getByRole('textbox', { name: /financial risk/ }), 'about 40 calls to support a week');
      await page.keyboard.press('Enter');
      await press(field.getByRole('button', { name: 'Nothing, because' }));
      await page.keyboard.insertText('payouts still arrive');
      await page.keyboard.press('Enter');
      await type(field.getByRole('textbox', { name: /future features/ }), 'instant payouts take two weeks more');
      await field.getByText('a day late: about 40 calls to support a week. Slower or more').waitFor();
      await press(dialog.getByRole('button', { name: 'Create', exact: true }));
      await page.getByText('PAY-59 was created').waitFor();
    },
    MINUTES,
  );

  it(
    'a Product Owner reads what is at stake and fills the gap',
    async () => {
      visit = await demo.visit(PEOPLE.priya, 'light');
      const { page } = visit;
      const { press, reach } = keyboardOf(page);
      await visit.open('/browse/SHOP-41');
      const panel = await visit.frame(PANEL);
      await panel.getByText('Last refined 12 days ago: framing').waitFor();
      await press(panel.getByRole('button', { name: 'Add' }));
      await reach(panel.getByRole('textbox', { name: /future features/ }));
      await page.keyboard.insertText('every report on order history needs a copy of the data first');
      await page.keyboard.press('ControlOrMeta+Enter');
      await panel.getByText('Last refined today: framing').waitFor();
      await panel.getByText('needs a copy of the data first.').waitFor();
    },
    MINUTES,
  );

  it(
    'a Scrum Master sets the gadget up and opens a proof',
    async () => {
      visit = await demo.visit(PEOPLE.sam, 'light');
      const { page } = visit;
      const { press, reach } = keyboardOf(page);
      await visit.open('/jira/dashboards/10500');
      await (await visit.frame(GADGET, 1)).getByText('Choose projects or a filter.').waitFor();
      await press(page.getByRole('button', { name: 'Configure' }).nth(1));
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      const settings = await visit.frame(GADGET, 1);
      await press(settings.getByLabel(/Platform/), 'Space');
      await press(settings.getByRole('button', { name: 'Save' }));
      await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
      const gadget = await visit.frame(GADGET, 1);
      await gadget.getByText('OPS-12', { exact: false }).first().waitFor();
      const menu = gadget.getByRole('button', { name: 'Actions for OPS-12' });
      await press(menu);
      await gadget.locator('[role=menuitem]:focus').waitFor();
      await page.keyboard.press('Enter');
      const proof = gadget.getByRole('region', { name: 'How OPS-12 is counted' });
      await proof.getByText(/baseline/).waitFor();
      await press(proof.getByRole('button', { name: 'Close' }));
      await reach(menu);
    },
    MINUTES,
  );

  it(
    'a contractor who can’t see Payments gets the counts of what she sees',
    async () => {
      visit = await demo.visit(PEOPLE.elena, 'light');
      await visit.open('/jira/dashboards/10500');
      const gadget = await visit.frame(GADGET);
      await gadget.getByText("1 chosen project isn't visible to you and isn't counted.").waitFor();
      await gadget.getByText('14 of 43 not refined for 90 days or more').waitFor();
      expect(await gadget.getByText(/PAY-\d/).count()).toBe(0);
      expect(await visit.faults(await visit.appFrames())).toEqual([]);
    },
    MINUTES,
  );

  it(
    'an admin changes the rule, sees what it matches now, and saves',
    async () => {
      visit = await demo.visit(PEOPLE.jonas, 'light');
      const { press } = keyboardOf(visit.page);
      await visit.open('/jira/projects/SHOP/settings/apps/stakes');
      const settings = await visit.frame('Stakes');
      await settings.getByText('25 items match now').waitFor();
      await press(settings.getByRole('button', { name: 'Remove upgrade' }));
      await settings.getByText('25 items match now').waitFor({ state: 'detached' });
      await settings.getByText(/^\d+ items match now$/).waitFor();
      await press(settings.getByRole('button', { name: 'Save' }));
      await visit.page.getByText('Settings saved').waitFor();
      await visit.open('/jira/projects/SHOP/settings/apps/stakes');
      const again = await visit.frame('Stakes');
      await again.getByRole('button', { name: 'Remove tech-debt' }).waitFor();
      expect(await again.getByRole('button', { name: 'Remove upgrade' }).count()).toBe(0);
    },
    MINUTES,
  );
});
