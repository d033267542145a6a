import type { Browser, Page } from 'playwright-core';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { inBrowser } from './in-browser';
import { showPage } from './page-on-the-double';
import { doubleOf, PEOPLE, SHOP, shops } from './shops';

const PROJECT = { type: 'jira:projectSettingsPage', project: { id: SHOP, key: 'SHOP' } };
/** These shops have no field of the app. */
const ADVISING = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise' }, '');

const within = inBrowser();

async function advisingPage(browser: Browser, accountId: string = PEOPLE.admin) {
  const { double, as } = doubleOf(shops({ SHOP: ADVISING }));
  const { page } = await showPage(browser, double, { accountId, extension: PROJECT });
  await page.getByText('2 more look technical').waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  const saveIn = (part: RegExp) => page.getByRole('region', { name: part }).getByRole('button', { name: 'Save' });
  return { page, saveIn, jira: as(PEOPLE.admin) };
}

/** Where the page's parts begin, from its top. */
const beginnings = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('h2')].map((title) => title.getBoundingClientRect().top + scrollY));

const focusIsOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

test(
  'stands in the part that was changed last, and nothing moves as it comes and goes',
  within(async (browser) => {
    const { page, saveIn } = await advisingPage(browser);
    const before = await beginnings(page);
    await page.getByRole('button', { name: /^Move up: label is/ }).click();
    await saveIn(/What counts as technical/).waitFor();
    expect(await beginnings(page)).toEqual(before);
    await page.getByRole('checkbox', { name: /Answer later/ }).focus();
    await page.getByLabel('Working days until late answers are due').fill('7');
    await saveIn(/What Stakes does/).waitFor();
    await page.getByLabel('Not refined for').fill('60');
    await saveIn(/When is something not refined/).waitFor();
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(1);
    expect(await beginnings(page)).toEqual(before);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
    expect(await beginnings(page)).toEqual(before);
    await page.close();
  }),
);

test(
  'is the next stop after the part’s own controls, and keeps the focus once it saved',
  within(async (browser) => {
    const { page, jira } = await advisingPage(browser);
    await page.getByLabel('Not refined for').fill('60');
    await page.getByText('Ignored accounts').focus();
    await page.keyboard.press('Tab');
    await focusIsOn(page, '.save-bar .primary');
    await page.keyboard.press('Enter');
    await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
    await focusIsOn(page, '.save-bar');
    expect(await jira.projectProperty(SHOP, 'stakes.policy')).toMatchObject({ staleAfterDays: 60 });
    await page.close();
  }),
);

test(
  'is announced, and found from the end of the page',
  within(async (browser) => {
    const { page } = await advisingPage(browser);
    expect(await page.getByRole('button', { name: 'Go there' }).count()).toBe(0);
    await page.getByLabel('Not refined for').fill('60');
    await page.getByRole('status').filter({ hasText: 'Unsaved changes.' }).waitFor();
    await page.getByRole('button', { name: 'Go there' }).press('Enter');
    await focusIsOn(page, '#save-bar');
    await page.keyboard.press('Tab');
    await focusIsOn(page, '.save-bar .primary');
    await page.close();
  }),
);

test(
  'tells beside the switch why switching off failed',
  within(async (browser) => {
    const { page, jira } = await advisingPage(browser);
    await jira.saveProjectProperty(SHOP, 'stakes.policy', storedPolicy({ ...DEFAULT_POLICY, enforcement: 'gate' }, ''));
    await page.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('button', { name: 'Yes, switch off' }).click();
    await page.locator('section:last-of-type + .save-bar').getByText('Somebody else changed these settings').waitFor();
    await page.close();
  }),
);

test(
  'keeps no room for whoever can’t save',
  within(async (browser) => {
    const { page } = await advisingPage(browser, PEOPLE.developer);
    expect(await page.locator('.save-bar').count()).toBe(0);
    await page.close();
  }),
);
