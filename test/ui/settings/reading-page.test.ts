import { inBrowser } from './in-browser';
import { axeFaults, showPage } from './page-on-the-double';
import { ADVISING, PROJECT, projectPage } from './project-page';
import { doubleOf, PEOPLE, shops } from './shops';

const within = inBrowser();

describe('the settings of a project', () => {
  test(
    'offer nothing to whoever doesn’t administer the project, and say why',
    within(async (browser) => {
      const { page } = await projectPage(browser, { SHOP: ADVISING }, { accountId: PEOPLE.developer });
      await page.getByText('Changing them needs permission to administer this project.').waitFor();
      expect(await page.getByRole('radio', { name: /^Off/ }).isDisabled()).toBe(true);
      expect(await page.getByRole('button', { name: /Move|Remove|Add|Save|Switch/ }).count()).toBe(0);
      await page.close();
    }),
  );

  test(
    'can be tried again when Jira couldn’t give them',
    within(async (browser) => {
      const { double } = doubleOf(shops());
      const template = '/rest/api/3/project/{projectIdOrKey}';
      double.faults.pending.push({
        template,
        times: 1,
        answer: { status: 429, reason: 'jira-quota-global-based', retryAfterSeconds: 3_000 },
      });
      const { page } = await showPage(browser, double, { accountId: PEOPLE.admin, extension: PROJECT });
      await page.getByText('Couldn’t load the settings. Nothing was changed.').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Retry' }).click();
      await page.getByRole('heading', { name: 'In Storefront (SHOP)' }).waitFor();
      await page.close();
    }),
  );

  test(
    'name a project that is gone',
    within(async (browser) => {
      const { double } = doubleOf(shops());
      const { page } = await showPage(browser, double, { accountId: PEOPLE.outsider, extension: PROJECT });
      await page.getByText('This project isn’t there any more').waitFor();
      await page.close();
    }),
  );
});
