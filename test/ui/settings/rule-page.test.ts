import { STANDARD } from '../../../sandbox/jira/site/standard';
import { inBrowser } from './in-browser';
import { axeFaults, showPage } from './page-on-the-double';
import { PROJECT, projectPage } from './project-page';
import { doubleOf, newTask, PEOPLE, shops } from './shops';

const within = inBrowser();

describe('the settings of a project', () => {
  test(
    'show at once what an edited rule matches, before anything is saved',
    within(async (browser) => {
      const { page, stored } = await projectPage(browser);
      await page.getByText('2 more look technical').waitFor();
      await page.getByRole('button', { name: 'Component', exact: true }).click();
      await page.getByRole('combobox', { name: 'Component' }).selectOption('Checkout');
      await page.getByRole('link', { name: '6 items match now' }).waitFor();
      await page.getByRole('link', { name: '2 items: component is Checkout' }).waitFor();
      await page.getByRole('button', { name: 'Remove the row: component is Checkout' }).click();
      await page.getByRole('link', { name: '5 items match now' }).waitFor();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await stored()).toBeUndefined();
      await page.close();
    }),
  );

  test(
    'keep the focus on a row that moves',
    within(async (browser) => {
      const { page } = await projectPage(browser);
      await page.getByRole('button', { name: /^Move up: label is/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Now row 1 of 2.').waitFor();
      const focused = page.locator('button:focus');
      expect(await focused.getAttribute('aria-label')).toMatch(/label is/);
      await page.close();
    }),
  );

  test(
    'take a parent by its key, and refuse one that isn’t there',
    within(async (browser) => {
      const { page } = await projectPage(browser);
      await page.getByRole('button', { name: 'Parent', exact: true }).click();
      await page.getByLabel(/key of the parent/).fill('SHOP-999');
      await page.keyboard.press('Enter');
      await page.getByText('No work item that you can see has this key.').waitFor();
      await page.getByLabel(/key of the parent/).fill('shop-10');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '1 item: part of SHOP-10' }).waitFor();
      await page.close();
    }),
  );

  test(
    'show a word that nothing here uses yet, with its 0 items',
    within(async (browser) => {
      const { page } = await projectPage(browser);
      await page.getByRole('button', { name: 'Label', exact: true }).click();
      await page.getByRole('combobox', { name: 'A label' }).fill('moonshot');
      await page.keyboard.press('Enter');
      const row = page
        .getByRole('list', { name: /^Rows of the technical rule/ })
        .locator('li', { hasText: 'moonshot' });
      await row.locator('.chip', { hasText: 'moonshot' }).getByText('0 items').waitFor();
      await page.getByRole('link', { name: '0 items: label is moonshot' }).waitFor();
      await page.close();
    }),
  );

  test(
    'propose what the project uses, by hits, and take it into the rule on request',
    within(async (browser) => {
      const site = shops();
      const ops = { labels: ['platform'] };
      for (const number of [1, 2, 3]) {
        site.issues.push({
          ...newTask(number, number, ops),
          issueTypeId: STANDARD.types.story,
          summary: `Upgrade Elasticsearch ${number}`,
        });
      }
      const { double } = doubleOf(site);
      const { page, errors } = await showPage(browser, double, { accountId: PEOPLE.admin, extension: PROJECT });
      await page.getByText('label platform: 3 open items, of which 3 look technical.').waitFor();
      await page.getByRole('link', { name: '5 items match now' }).waitFor();
      await page.getByRole('button', { name: /^Add to the rule: label platform/ }).press('Enter');
      await page.getByRole('link', { name: '8 items match now' }).waitFor();
      await page.getByText('label platform: 3 open items').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }),
  );
});
