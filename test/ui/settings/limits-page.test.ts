import type { Browser } from 'playwright-core';
import { livedTasks } from '../../fakes/lived-tasks';
import { doubleOf, PEOPLE, SHOP, shops, TODAY } from './shops';
import { inBrowser } from './in-browser';
import { axeFaults, showPage } from './page-on-the-double';
import { ADVISING, PROJECT } from './project-page';

const within = inBrowser();

/** SHOP with a long history: nearly all of its tasks that are done were done after about four months. */
async function longLivedShop(browser: Browser, accountId: string = PEOPLE.admin) {
  const site = shops({ SHOP: ADVISING });
  const nowMs = Date.parse(`${TODAY}T09:00:00Z`);
  const history = { projectId: SHOP, projectKey: 'SHOP', nowMs, count: 100, done: 60, doneAfterDays: () => 125 };
  site.issues.push(...livedTasks(history));
  const { double, as } = doubleOf(site);
  const stored = () => as(PEOPLE.admin).projectProperty(SHOP, 'stakes.policy');
  return { ...(await showPage(browser, double, { accountId, extension: PROJECT })), double, stored };
}

describe('the limit of a project', () => {
  test(
    'is learnt from its history on request, filled in on request, and saved by whoever saves: by keyboard alone',
    within(async (browser) => {
      const { page, stored, errors } = await longLivedShop(browser);
      const press = (name: RegExp) => page.getByRole('button', { name }).press('Enter');
      await press(/^Learn from/);
      await page.getByText(/^Suggested: 150 days\. Of 4\d items .* about 0 % were done within a year/).waitFor();
      expect(await page.getByLabel('Not refined for').inputValue()).toBe('90');
      await page.getByText('What it says about each limit').click();
      await page.getByRole('rowheader', { name: '90 days (now)' }).waitFor();
      await page.getByRole('rowheader', { name: '150 days (suggested)' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await press(/^Use 150 days/);
      expect(await page.locator(':focus').inputValue()).toBe('150');
      await page.getByText('That is the limit now.').waitFor();
      expect(await stored()).toEqual(ADVISING);
      await press(/^Save$/);
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await stored()).toMatchObject({ staleAfterDays: 150 });
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test(
    'goes by the signals that the project lets count',
    within(async (browser) => {
      const { page, stored } = await longLivedShop(browser);
      await page.getByText('What counts as refined').click();
      const labels = page.getByRole('checkbox', { name: 'labels changed' });
      expect(await labels.isChecked()).toBe(true);
      await labels.press('Space');
      await page.getByText('Always: discussed, created.').waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await stored()).toMatchObject({ ignoredSignals: ['labels'] });
      await page.close();
    }),
  );

  test(
    'stands in its field in the task that takes it over, so that digits typed at once follow it',
    within(async (browser) => {
      const { page } = await longLivedShop(browser);
      await page.getByRole('button', { name: /^Learn from/ }).press('Enter');
      const use = page.getByRole('button', { name: /^Use 150 days/ });
      const shown = await use.evaluate(async (button: HTMLElement) => {
        button.click();
        // Tasks come after all promises that are settled already; what an effect does after the next frame comes later.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        return document.activeElement instanceof HTMLInputElement && document.activeElement.value;
      });
      expect(shown).toBe('150');
      await page.close();
    }),
  );

  test(
    'that was learnt by another rule is said to be',
    within(async (browser) => {
      const { page } = await longLivedShop(browser);
      await page.getByRole('button', { name: /^Learn from/ }).click();
      await page.getByText(/^Suggested: 150 days/).waitFor();
      await page.getByRole('button', { name: 'Remove the row: type is Technical task' }).click();
      await page.getByText('You changed what counts since. Learn again.').waitFor();
      expect(await page.getByText(/^Suggested/).count()).toBe(0);
      await page.getByRole('button', { name: 'Learn again' }).click();
      await page.getByText(/^Too little history to learn from: 0 items/).waitFor();
      await page.getByText('Stakes itself begins with 90 days.').waitFor();
      await page.close();
    }),
  );

  test(
    'is learnt by readers too, who can’t take it over',
    within(async (browser) => {
      const { page } = await longLivedShop(browser, PEOPLE.developer);
      await page.getByRole('button', { name: /^Learn from/ }).click();
      await page.getByText(/^Suggested: 150 days/).waitFor();
      expect(await page.getByRole('button', { name: /^Use/ }).count()).toBe(0);
      await page.close();
    }),
  );

  test(
    'stays as it is when the history can’t be read to the end, and can be learnt again',
    within(async (browser) => {
      const { page, double } = await longLivedShop(browser);
      const answer = { status: 429, reason: 'jira-quota-global-based', retryAfterSeconds: 3_000 } as const;
      double.faults.pending.push({ template: '/rest/api/3/changelog/bulkfetch', times: 1, answer });
      await page.getByRole('button', { name: /^Learn from/ }).click();
      await page.getByRole('alert').filter({ hasText: 'The history could not be read to the end' }).waitFor();
      await page.getByRole('button', { name: /^Learn from/ }).click();
      await page.getByText(/^Suggested: 150 days/).waitFor();
      await page.close();
    }),
  );

  test(
    'counts estimates and criteria in the fields that it names',
    within(async (browser) => {
      const site = shops({ SHOP: ADVISING });
      const said = async (text: string) => {
        const { page } = await showPage(browser, doubleOf(site).double, {
          accountId: PEOPLE.admin,
          extension: PROJECT,
        });
        await page.getByText('What counts as refined').click();
        await page.getByText(text).waitFor();
        await page.close();
      };
      await said('Story points here: “Story Points”');
      await said('Acceptance criteria here: “Acceptance Criteria”.');
      site.customFields = site.customFields.map((field) => ({ ...field, name: `这里的 ${field.name}` }));
      await said('Jira tells no field of this site apart as story points');
      await said('No field of this site is called “Acceptance Criteria” before any translation');
    }),
  );
});
