import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { describeInBrowser, launchBrowser } from '../../sandbox/pages/browser';
import { AT, FRAMING_FIELD, gadgetSite } from './gadget-site';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WHOLE = { projectIds: ['1', '2', '3'], includeActiveSprints: false, allOpenItems: false };

const source = async (): Promise<LoadedSite> => ({
  site: gadgetSite(),
  at: AT,
  headline: 'A shop with forgotten technical work',
  cards: [],
  entities: [],
  rows: {},
  skipped: [],
});

describeInBrowser('the gadget on a dashboard', () => {
  let sandbox: Sandbox;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let gadget: FrameLocator;
  let said: string[];

  beforeAll(async () => {
    sandbox = await startSandbox({ source });
    // Every number is compared with the items behind it; read-gadget.test.ts knows of estimates.
    sandbox.running().jira.levers['approximate-count'] = 'exact';
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  /** Opens the dashboard as this person, with the gadget's settings as they were stored. */
  async function open(configuration: unknown, { theme = 'light', width = 1100, as = 'sam' } = {}): Promise<void> {
    const stored = sandbox.running().loaded.site.dashboards[0]?.gadgets[0];
    if (stored) stored.configuration = configuration;
    context = await browser.newContext({ viewport: { width, height: 1000 }, acceptDownloads: true });
    const cookies = { 'sandbox-viewer': as, 'sandbox-theme': theme };
    await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: sandbox.url })));
    page = await context.newPage();
    said = [];
    page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
    page.on('pageerror', (error) => void said.push(error.message));
    await page.goto(`${sandbox.url}/jira/dashboards/10`);
    gadget = page.frameLocator('iframe');
  }
  afterEach(async () => {
    const noise = said;
    await context.close();
    expect(noise).toEqual([]);
  });

  async function violations(): Promise<readonly string[]> {
    const frame = page.frames().find((one) => one !== page.mainFrame());
    if (!frame) throw new Error('The gadget has no frame.');
    await frame.evaluate(AXE);
    // The frame has no ground of its own: this is the card's, on which people see it.
    await frame.evaluate("document.documentElement.style.background = 'var(--ds-surface)'");
    return frame.evaluate<string[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    );
  }

  const tab = (name: string) => gadget.getByRole('tab', { name });

  test('is set up by keyboard, says what is missing, and then shows its list', async () => {
    await open(undefined);
    await gadget.getByRole('heading', { name: 'Choose projects or a filter.' }).waitFor();
    await page.getByRole('button', { name: 'Configure' }).click();
    await gadget.getByRole('button', { name: 'Save' }).press('Enter');
    await gadget.getByText('Choose at least one project.').waitFor();
    expect(await gadget.locator(':focus').getAttribute('type')).toBe('search');
    expect(await violations()).toEqual([]);
    await gadget.getByLabel('Storefront (SHOP)').press('Space');
    await gadget.getByRole('button', { name: 'Save' }).press('Enter');
    await tab('Not refined 13 of 15').waitFor();
  });

  const looks = (['light', 'dark'] as const).flatMap((theme) => [1100, 320].map((width) => [theme, width] as const));
  test.each(looks)(
    'is accessible and whole, %s and %i pixels wide, with its proof, its filter and what looks technical',
    async (theme, width) => {
      await open(WHOLE, { theme, width });
      await tab('Not refined 13 of 15').waitFor();
      await gadget.getByRole('button', { name: 'Actions for SHOP-11' }).click();
      await gadget.getByRole('menuitem', { name: 'How this is counted' }).click();
      await gadget.getByText('not counted: bulk edit, 12 items in 11 seconds').waitFor();
      await gadget.getByRole('button', { name: 'Filter' }).click();
      await gadget.getByLabel('Why it comes up').waitFor();
      expect(await violations()).toEqual([]);
      await tab('Looks technical 2').click();
      await gadget.getByText('Update checkout to Tax API v3').waitFor();
      expect(await violations()).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.frames()[1]?.evaluate<number>(overflow)).toBe(0);
    },
  );

  test('tells what it does not count, and that “updated” would find nothing', async () => {
    await open(WHOLE);
    await gadget.getByText("1 chosen project isn't visible to you and isn't counted.").waitFor();
    await gadget.getByText('Stakes is off in OPS: nothing there is counted.').waitFor();
    await gadget.getByText('“Updated” would show 0 of these 13 (bulk edit, 15 Sep)').waitFor();
    expect(await gadget.locator('table.items').innerText()).not.toMatch(/Ana|Jonas/);
  });

  test('its menu works by keyboard and gives the focus back; “Discussed today” takes the item off the list, until undone', async () => {
    await open(WHOLE);
    const menu = gadget.getByRole('button', { name: 'Actions for SHOP-11' });
    await menu.press('Enter');
    await gadget.locator('[role=menuitem]:focus').press('Escape');
    expect(await gadget.locator(':focus').getAttribute('aria-label')).toBe('Actions for SHOP-11');
    await menu.press('ArrowDown');
    await gadget.locator('[role=menuitem]:focus').press('ArrowDown');
    await gadget.locator('[role=menuitem]:focus').press('Enter');
    await tab('Not refined 12 of 15').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await tab('Not refined 13 of 15').waitFor();
  });

  test('several items are discussed at once', async () => {
    await open(WHOLE);
    await gadget.getByLabel('Select SHOP-21').check();
    await gadget.getByLabel('Select SHOP-22').check();
    await gadget.getByRole('button', { name: 'Discussed today (2)' }).click();
    await tab('Not refined 11 of 15').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await tab('Not refined 13 of 15').waitFor();
  });

  test('a bar of the chart filters the list, and the same numbers stand in a table', async () => {
    await open(WHOLE);
    await gadget.getByRole('button', { name: '0–29 days: 2 items' }).click();
    await gadget.getByText('Stop the flaky checkout tests').waitFor();
    expect(await gadget.locator('table.items tbody tr').count()).toBe(2);
    await gadget.getByRole('button', { name: 'Show all' }).click();
    await gadget.getByText('Move from Node.js 20 to 24').waitFor();
    await gadget.getByRole('button', { name: 'Show as table' }).click();
    await gadget.getByRole('rowheader', { name: '90–179 days' }).waitFor();
  });

  test('the list is a download', async () => {
    await open(WHOLE);
    const coming = page.waitForEvent('download');
    await gadget.getByRole('button', { name: 'CSV' }).click();
    const file = await (await coming).path();
    expect(readFileSync(file, 'utf8').trimEnd().split('\r\n')).toHaveLength(14);
  });

  test('a filter narrows the list and its number', async () => {
    await open({ ...WHOLE, projectIds: ['1'] });
    await gadget.getByRole('button', { name: 'Filter' }).click();
    await gadget.getByLabel('Component').selectOption('Checkout');
    await gadget.getByText('4 of 15 not refined').waitFor();
    expect(await gadget.locator('table.items tbody tr').count()).toBe(4);
    await gadget.getByRole('button', { name: 'Show all' }).click();
    await gadget.getByText('13 of 15 not refined').waitFor();
  });

  test('a search, groups and columns of its own agree with the number, the rows and the file, and are there after a reload', async () => {
    await open(WHOLE);
    await gadget.getByRole('searchbox', { name: 'Search' }).fill('the se');
    await gadget
      .getByText('3 of 15 not refined for 90 days or more, or sooner before a deadline, with “the se”')
      .waitFor();
    await tab('Not refined 13 of 15').waitFor();
    await gadget.getByRole('button', { name: 'View' }).click();
    await gadget.getByLabel('Group by').selectOption('Project');
    await gadget.getByRole('checkbox', { name: 'Priority' }).check();
    await gadget.getByRole('columnheader', { name: 'Priority' }).waitFor();
    const rows = async () => gadget.locator('table.items th.item .key').allTextContents();
    await gadget.getByRole('rowheader', { name: 'SHOP 3 items, opens in Jira' }).waitFor();
    const shown = await rows();
    const coming = page.waitForEvent('download');
    await gadget.getByRole('button', { name: 'CSV' }).click();
    const [, ...lines] = readFileSync(await (await coming).path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines.map((line) => line.split('","')[0]?.slice(1))).toEqual(shown);
    await page.reload();
    await gadget.getByRole('rowheader', { name: 'SHOP 3 items, opens in Jira' }).waitFor();
    await gadget.getByRole('columnheader', { name: 'Priority' }).waitFor();
    expect(await rows()).toEqual(shown);
    expect(await violations()).toEqual([]);
    await gadget.getByRole('button', { name: 'Show all' }).click();
    await gadget.getByText('13 of 15 not refined').waitFor();
  });

  test('what nobody can find is said, and Escape shows all again', async () => {
    await open(WHOLE);
    await gadget.getByRole('searchbox', { name: 'Search' }).fill('mainframe');
    await gadget.getByText('Nothing in this list has “mainframe” in its key or summary.').waitFor();
    await gadget.getByRole('searchbox', { name: 'Search' }).press('Escape');
    await gadget.getByText('13 of 15 not refined').waitFor();
  });

  test('the list, its filter and its order are there again after a reload', async () => {
    await open(WHOLE);
    await gadget.getByRole('button', { name: '0–29 days: 2 items' }).click();
    await gadget.getByText('Stop the flaky checkout tests').waitFor();
    await gadget.getByRole('button', { name: 'Item', exact: true }).click();
    await page.reload();
    await gadget.getByText('2 of 15 last refined 0 to 29 days ago').waitFor();
    await gadget.getByText('Stop the flaky checkout tests').waitFor();
    expect(await gadget.locator('th.item').first().getAttribute('aria-sort')).toBe('ascending');
    await tab('Not refined 13 of 15').waitFor();
  });

  test('what can be done with the selected items stands right below the one that was selected last', async () => {
    await open(WHOLE);
    await gadget.getByLabel('Select SHOP-12').check();
    await gadget.getByLabel('Select SHOP-11').check();
    const rows = gadget.locator('table.items tbody tr');
    await rows.nth(2).getByRole('button', { name: 'Discussed today (2)' }).waitFor();
    await gadget.getByRole('button', { name: 'Clear selection' }).click();
    expect(await rows.count()).toBe(13);
  });

  test('every tab has its list, and the arrow keys go from one to the next', async () => {
    await open(WHOLE);
    await tab('Not refined 13 of 15').press('ArrowRight');
    await gadget.getByText('1 of 15 with a date').waitFor();
    await tab('Dates 1').press('ArrowRight');
    await gadget.getByText('14 of 15 with an open question').waitFor();
    await tab('Not answered 14').press('ArrowRight');
    await gadget.getByText('14 of 15 without an estimate').waitFor();
    await tab('No estimate 14').press('ArrowRight');
    await gadget.getByText('2 look technical by their summaries').waitFor();
    await gadget.getByRole('button', { name: "It isn't technical: SHOP-40" }).waitFor();
  });

  test('sorts anew when somebody asks for another order', async () => {
    await open(WHOLE);
    await gadget.getByRole('button', { name: 'Item', exact: true }).click();
    await gadget.locator('table.items tbody tr').first().getByText('SHOP-11').waitFor();
    await gadget.getByRole('button', { name: 'Item', exact: true }).click();
    await gadget.locator('table.items tbody tr').first().getByText('SHOP-30').waitFor();
  });

  test('says how much of an index was checked that is not there, and lists the items all the same', async () => {
    const { faults } = sandbox.running().jira;
    faults.propertyIndex = 'missing';
    await open(WHOLE);
    await gadget.getByText('0 of 15 items checked so far. This list may be short.').waitFor();
    await tab('Not refined 13 of 15').waitFor();
    expect(await violations()).toEqual([]);
    faults.propertyIndex = 'ready';
  });

  test('keeps its rows when a refresh fails, and says of when they are', async () => {
    await open(WHOLE);
    await gadget.getByText('“Updated” would show').waitFor();
    const { pending } = sandbox.running().jira.faults;
    pending.push({
      template: '/rest/api/3/search/jql',
      via: 'bridge',
      times: 4,
      answer: { status: 429, reason: 'jira-quota-global-based' },
    });
    await page.getByRole('button', { name: 'Refresh Technical work nobody refined' }).click();
    await gadget.getByText(/Couldn't refresh. Showing \d\d:\d\d\./).waitFor();
    pending.length = 0;
    expect(await gadget.locator('table.items tbody tr').count()).toBe(13);
    await gadget.getByRole('button', { name: 'Retry' }).click();
    await gadget.getByText(/Couldn't refresh/).waitFor({ state: 'detached' });
    said = said.filter((text) => !text.startsWith('Failed to load resource'));
  });

  test.each([
    [
      'settings that name nothing',
      { projectIds: [] },
      'no project and no filter is chosen. Configure the gadget again.',
    ],
    [
      'a part of its settings that it can’t read',
      { projectIds: ['1'], thresholdDays: 'soon' },
      "the days can't be read.",
    ],
    ['nothing that this viewer sees', { projectIds: ['3'] }, "You can't see any of the chosen projects."],
    ['a project where Stakes is off', { projectIds: ['2'] }, 'Stakes is off in OPS.'],
  ])('%s is said in a sentence', async (_, configuration, sentence) => {
    await open(configuration);
    await gadget.getByText(sentence).waitFor();
    expect(await violations()).toEqual([]);
  });

  test('reads anew when the dashboard asks, with what changed since', async () => {
    await open(WHOLE);
    await tab('Not refined 13 of 15').waitFor();
    const issue = sandbox.running().loaded.site.issues.find(({ key }) => key === 'SHOP-22');
    if (issue) issue.statusId = '10002';
    sandbox.running().jira.catchUpSearch();
    await page.getByRole('button', { name: 'Refresh', exact: true }).first().click();
    await tab('Not refined 12 of 14').waitFor();
    if (issue) issue.statusId = '10000';
  });

  // The last, because what it answers stays.
  test('“Answer” asks the questions in a dialog, also where no panel is pinned; row, numbers and focus follow', async () => {
    await open(WHOLE, { as: 'ana' });
    await gadget.getByRole('button', { name: 'Answer SHOP-12' }).press('Enter');
    const dialog = page.frameLocator('dialog iframe');
    const first = dialog.getByRole('textbox', { name: 'What happens if we do nothing?' });
    await first.waitFor();
    expect(await dialog.locator(':focus').getAttribute('id')).toBe(await first.getAttribute('id'));
    await page.keyboard.type('Carts are lost at each restart');
    await page.getByRole('button', { name: 'Close' }).click();
    await gadget.locator('[aria-label="Answer SHOP-12"]:focus').waitFor();
    await page.keyboard.press('Enter');
    // What was typed is still there: the form goes on with it, at the next question.
    await dialog.getByText('If we do nothing, carts are lost at each restart.').waitFor();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await tab('Not refined 12 of 15').waitFor();
    await gadget.getByRole('button', { name: '0–29 days: 3 items' }).waitFor();
    await gadget.getByText('would show 0 of these 12').waitFor();
    await gadget.locator('table.items :focus').waitFor();
    const issue = sandbox.running().loaded.site.issues.find(({ key }) => key === 'SHOP-12');
    expect(issue?.custom[FRAMING_FIELD]).toMatchObject({ doNothing: 'Carts are lost at each restart' });
    if (issue) {
      delete issue.custom[FRAMING_FIELD];
      issue.histories.pop();
    }
  });
});
