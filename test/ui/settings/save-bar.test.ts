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
  const { page } = await showPage(browser, double, { accountId, extension: PROJECT, height: 600 });
  await page.getByText('2 more look technical').waitFor();
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  const save = page.getByRole('button', { name: 'Save', exact: true });
  return { page, save, jira: as(PEOPLE.admin) };
}

/** Where the page's parts begin, from the top of what scrolls. */
const beginnings = (page: Page) =>
  page.evaluate(() => {
    const scrolled = document.querySelector('.scrolled')?.scrollTop ?? 0;
    return [...document.querySelectorAll('h2')].map((title) => title.getBoundingClientRect().top + scrolled);
  });

const focusIsOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector);

test(
  'stands in sight wherever something was changed, and nothing moves as it comes and goes',
  within(async (browser) => {
    const { page, save } = await advisingPage(browser);
    const before = await beginnings(page);
    const inSight = async () => {
      await save.waitFor();
      const box = await save.boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      return box !== null && box.y >= 0 && box.y + box.height <= height;
    };
    expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    await page.getByRole('button', { name: /^Move up: label is/ }).click();
    expect(await inSight()).toBe(true);
    expect(await beginnings(page)).toEqual(before);
    await page.getByLabel('Working days until late answers are due').fill('7');
    expect(await inSight()).toBe(true);
    await page.getByLabel('Not refined for').fill('60');
    await page.getByRole('button', { name: 'Switch off' }).scrollIntoViewIfNeeded();
    expect(await inSight()).toBe(true);
    expect(await beginnings(page)).toEqual(before);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
    expect(await beginnings(page)).toEqual(before);
    await page.close();
  }),
);

test(
  'is the next stop after the last of the page’s controls, is announced, and keeps the focus once it saved',
  within(async (browser) => {
    const { page, jira } = await advisingPage(browser);
    await page.getByLabel('Not refined for').fill('60');
    await page.getByRole('status').filter({ hasText: 'Unsaved changes.' }).waitFor();
    await page.getByRole('button', { name: 'Switch off' }).focus();
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
  'leaves what has the focus in sight when it comes',
  within(async (browser) => {
    const { page } = await advisingPage(browser);
    const field = page.getByLabel('Not refined for');
    await field.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await field.focus();
    await page.keyboard.type('1');
    await page.getByText('Unsaved changes.').waitFor();
    const [box, bar] = await Promise.all([field.boundingBox(), page.locator('.foot').boundingBox()]);
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
    await page.close();
  }),
);

test(
  'asks before the page is left with something unsaved, and not once it is discarded',
  within(async (browser) => {
    const { page } = await advisingPage(browser);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: /^Move up: label is/ }).click();
    await page.getByText('Unsaved changes.').waitFor();
    const leave = () => page.evaluate(() => location.reload());
    await Promise.all([page.waitForEvent('dialog'), leave()]);
    expect(asked).toEqual(['beforeunload']);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
    await Promise.all([page.waitForEvent('load'), leave()]);
    expect(asked).toEqual(['beforeunload']);
    await page.close();
  }),
);

describe('what was changed and never saved is offered back when the page is loaded again', () => {
  const OFFER = /^You have changes from today that were not saved\./;
  async function leftUnsaved(browser: Browser) {
    const { page, save, jira } = await advisingPage(browser);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByLabel('Not refined for').fill('60');
    await page.getByText('Unsaved changes.').waitFor();
    const again = async () => {
      await page.reload();
      await page.getByText('2 more look technical').waitFor();
    };
    return { page, save, jira, again };
  }

  test(
    'is restored, saved, and offered no more',
    within(async (browser) => {
      const { page, save, jira, again } = await leftUnsaved(browser);
      await again();
      await page.getByText(OFFER).waitFor();
      expect(await page.getByText('Unsaved changes.').count()).toBe(0);
      await page.getByLabel('Working days until late answers are due').fill('7');
      await again();
      await page.getByRole('button', { name: 'Restore' }).press('Enter');
      expect(await page.getByLabel('Not refined for').inputValue()).toBe('60');
      expect(await page.getByLabel('Working days until late answers are due').inputValue()).toBe('7');
      await save.click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await jira.projectProperty(SHOP, 'stakes.policy')).toMatchObject({
        staleAfterDays: 60,
        answerLater: { dueWorkingDays: 7 },
      });
      await again();
      expect(await page.getByText(OFFER).count()).toBe(0);
      await page.close();
    }),
  );

  test(
    'says what others saved otherwise since, and is gone once it is discarded',
    within(async (browser) => {
      const { page, jira, again } = await leftUnsaved(browser);
      const theirs = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise', staleAfterDays: 30 }, '');
      await jira.saveProjectProperty(SHOP, 'stakes.policy', theirs);
      await again();
      await page.getByText('Since then this was saved otherwise: the limit.', { exact: false }).waitFor();
      expect(await page.getByLabel('Not refined for').inputValue()).toBe('30');
      await page.getByRole('button', { name: 'Discard' }).press('Enter');
      await page.getByText(OFFER).waitFor({ state: 'detached' });
      await again();
      expect(await page.getByText(OFFER).count()).toBe(0);
      expect(await page.getByLabel('Not refined for').inputValue()).toBe('30');
      await page.close();
    }),
  );
});

test(
  'tells why switching off failed, whose button is red',
  within(async (browser) => {
    const { page, jira } = await advisingPage(browser);
    await jira.saveProjectProperty(SHOP, 'stakes.policy', storedPolicy({ ...DEFAULT_POLICY, enforcement: 'gate' }, ''));
    await page.getByRole('button', { name: 'Switch off' }).click();
    const yes = page.getByRole('button', { name: 'Yes, switch off' });
    expect(await yes.getAttribute('class')).toBe('button danger');
    await yes.click();
    await page.locator('.save-bar').getByText('Somebody else changed these settings').waitFor();
    await page.close();
  }),
);

test(
  'isn’t there for whoever can’t save',
  within(async (browser) => {
    const { page } = await advisingPage(browser, PEOPLE.developer);
    expect(await page.locator('.save-bar').count()).toBe(0);
    await page.close();
  }),
);
