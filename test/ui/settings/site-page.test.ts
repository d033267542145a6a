import type { Browser } from 'playwright-core';
import { aProject } from '../../../sandbox/jira/site';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import type { Enforcement } from '../../../src/core/policy/policy';
import { siteStorageInMemory } from '../../fakes/site-storage-in-memory';
import { inBrowser } from './in-browser';
import { axeFaults, showPage } from './page-on-the-double';
import { doubleOf, PEOPLE, SHOP, shops } from './shops';

const SITE = { type: 'jira:adminPage' };
const PROJECT = { type: 'jira:projectSettingsPage', project: { id: SHOP, key: 'SHOP' } };
const ADVISE = { ...DEFAULT_POLICY, enforcement: 'advise' } as const;
const inMode = (enforcement: Enforcement) => storedPolicy({ ...DEFAULT_POLICY, enforcement, since: '2026-09-01' });

const within = inBrowser();

/** The site's page of its administrator, with what the app keeps about the site. */
async function sitePage(browser: Browser, policies: Readonly<Record<string, unknown>> = {}, stored?: unknown) {
  const siteStorage = siteStorageInMemory();
  if (stored !== undefined) siteStorage.put('site-policy', stored);
  const { double, as } = doubleOf(shops(policies));
  const shown = await showPage(browser, double, { accountId: PEOPLE.admin, extension: SITE, siteStorage });
  const cap = shown.page.getByRole('group', { name: 'Highest mode projects may choose' });
  const start = shown.page.getByRole('group', { name: 'New projects start with' });
  const save = shown.page.getByRole('button', { name: 'Save', exact: true });
  return { ...shown, siteStorage, double, as, cap, start, save };
}

describe('the site’s page', () => {
  test(
    'switches a project on and leads to its settings; a service project is no backlog',
    within(async (browser) => {
      const { page, flags, went, errors, as } = await sitePage(browser);
      await page.getByText('Stakes is installed and looks at nothing yet. Choose projects.').waitFor();
      expect(await page.getByText('Help desk').count()).toBe(0);
      await page.getByRole('button', { name: 'Switch Stakes on in SHOP, to advise' }).click();
      await page.getByText('Stakes is on in 1 of 3 projects.').waitFor();
      const { policy, problem } = policyInForce(await as(PEOPLE.admin).projectProperty(SHOP, 'stakes.policy'));
      expect([policy.enforcement, problem]).toEqual(['advise', undefined]);
      await page.getByRole('button', { name: 'Stakes settings of SHOP' }).click();
      await page.getByLabel('Kind').selectOption('Service');
      await page.getByText('not a product backlog').waitFor();
      expect(await page.getByRole('button', { name: /HELP/ }).count()).toBe(0);
      expect(flags).toEqual(['Stakes advises in SHOP']);
      expect(went).toEqual([expect.objectContaining({ projectKey: 'SHOP' })]);
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test(
    'lists nothing for whoever doesn’t administer Jira',
    within(async (browser) => {
      const { double } = doubleOf(shops());
      const { page } = await showPage(browser, double, { accountId: PEOPLE.developer, extension: SITE });
      await page.getByText('Only Jira admins choose projects here.').waitFor();
      expect(await page.getByText('Storefront').count()).toBe(0);
      expect(await page.getByRole('radio').count()).toBe(0);
      await page.close();
    }),
  );
});

test(
  'what could not be asked about a project is said to be unknown, its last check too',
  within(async (browser) => {
    const { double } = doubleOf(shops({ SHOP: inMode('advise') }));
    const answer = { status: 429, reason: 'jira-quota-global-based', retryAfterSeconds: 3_000 } as const;
    double.faults.pending.push({ template: '/rest/api/3/jql/parse', times: 99, answer });
    const { page } = await showPage(browser, double, { accountId: PEOPLE.admin, extension: SITE });
    await page.getByText('The numbers could not be read.', { exact: false }).waitFor();
    const row = page.getByRole('row').filter({ has: page.getByRole('button', { name: 'Stakes settings of SHOP' }) });
    expect(await row.getByText('Never').count()).toBe(0);
    expect(await row.getByText('Not known: ').count()).toBe(8);
    await page.close();
  }),
);

describe('the table of projects', () => {
  const named = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      aProject(String(40_000 + at), `${prefix}${at + 1}`, `${prefix} shop ${String(at + 1).padStart(2, '0')}`, {
        typeKey: 'software',
        properties: at % 2 === 0 ? { 'stakes.policy': inMode('advise') } : {},
      }),
    );

  test(
    'holds forty projects, is sorted by keyboard, and says what isn’t known',
    within(async (browser) => {
      const site = shops();
      site.projects.push(...named('TEAM', 37));
      for (const { permissions } of site.projects) {
        permissions.BROWSE_PROJECTS = [{ kind: 'user', accountId: PEOPLE.admin }];
      }
      const { double } = doubleOf(site);
      const { page, errors } = await showPage(browser, double, { accountId: PEOPLE.admin, extension: SITE });
      await page.getByText('Stakes is on in 19 of 40 projects.').waitFor();
      const rows = page.getByRole('table').first().locator('tbody tr');
      expect(await rows.count()).toBe(39);
      await page.getByRole('button', { name: 'Read again' }).waitFor();
      const first = page.getByRole('row', { name: /TEAM shop 01/ });
      await first.getByText('Not known: Jira’s search doesn’t know yet').first().waitFor();
      await first.getByText('Never').waitFor();
      const mode = page.getByRole('columnheader', { name: 'Stakes' });
      await mode.getByRole('button').press('Enter');
      await mode.getByRole('button').press('Enter');
      expect(await mode.getAttribute('aria-sort')).toBe('descending');
      expect(await rows.first().textContent()).toContain('Advise');
      expect(await rows.last().textContent()).toContain('Off');
      await page.getByLabel('Search by name or key').fill('shop 07');
      expect(await rows.count()).toBe(1);
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test(
    'doesn’t lose what is unsaved when somebody goes to a project’s settings, unless they say so',
    within(async (browser) => {
      const { page, went, cap } = await sitePage(browser, { SHOP: inMode('advise') });
      await cap.getByRole('radio', { name: /^Gate/ }).check();
      await page.getByRole('button', { name: 'Stakes settings of SHOP' }).press('Enter');
      await page.getByText('Going to the settings of SHOP loses what you changed here').waitFor();
      await page.getByRole('button', { name: 'Stay here' }).press('Enter');
      expect(went).toEqual([]);
      await page.getByRole('button', { name: 'Stakes settings of SHOP' }).press('Enter');
      await page.getByRole('button', { name: 'Go without saving' }).press('Enter');
      expect(went).toEqual([expect.objectContaining({ projectKey: 'SHOP' })]);
      await page.close();
    }),
  );
});

describe('what projects may choose', () => {
  test(
    'is lowered by keyboard alone: who has more is named, and projects switched on begin with the rest',
    within(async (browser) => {
      const { page, flags, errors, siteStorage, as, cap } = await sitePage(browser, { PAY: inMode('require') });
      await cap.getByRole('radio', { name: /^Require/ }).focus();
      await page.keyboard.press('ArrowUp');
      await page.getByText('PAY has more than that').waitFor();
      await page.getByLabel('Not refined for').focus();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText('45');
      await page.getByRole('button', { name: 'Save', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(flags).toEqual(['Saved for the whole site']);
      expect(await siteStorage.read('site-policy')).toEqual({
        version: 1,
        cap: 'gate',
        start: { ...ADVISE, staleAfterDays: 45 },
      });
      await page.getByRole('row', { name: /PAY/ }).getByText('more than projects may choose').waitFor();
      await page.getByRole('button', { name: 'Switch Stakes on in SHOP, to advise' }).click();
      await page.getByText('Stakes is on in 2 of 3 projects.').waitFor();
      expect(await as(PEOPLE.admin).projectProperty(SHOP, 'stakes.policy')).toMatchObject({
        enforcement: 'advise',
        staleAfterDays: 45,
      });
      expect(await axeFaults(page)).toEqual([]);
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test(
    'refuses a start above it at once, and a number that is none',
    within(async (browser) => {
      const { page, siteStorage, cap, start, save } = await sitePage(browser);
      await start.getByRole('radio', { name: /^Require/ }).check();
      expect(await save.isEnabled()).toBe(true);
      await cap.getByRole('radio', { name: /^Advise/ }).check();
      await page.getByText('Projects can’t start with Require where Advise is the highest mode.').waitFor();
      expect(await save.isDisabled()).toBe(true);
      await start.getByRole('radio', { name: /^Advise/ }).check();
      await page.getByText('Projects can’t start with').waitFor({ state: 'detached' });
      expect(await save.isEnabled()).toBe(true);
      await page.getByLabel('Not refined for').fill('0');
      await page.getByText('First put right what is marked above.').waitFor();
      expect(await save.isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#stale-days')?.value === '90');
      expect(siteStorage.writes).toEqual([]);
      await page.close();
    }),
  );

  test(
    'is not overwritten where somebody else saved meanwhile, unless asked to',
    within(async (browser) => {
      const { page, siteStorage, cap, save } = await sitePage(browser);
      await cap.getByRole('radio', { name: /^Gate/ }).check();
      const theirs = { version: 1, cap: 'advise', start: ADVISE };
      siteStorage.put('site-policy', theirs);
      await save.click();
      await page.getByText('Somebody else changed these settings').waitFor();
      expect(await siteStorage.read('site-policy')).toEqual(theirs);
      await page.getByRole('button', { name: 'Load theirs' }).click();
      await cap.getByRole('radio', { name: /^Advise/, checked: true }).waitFor();
      await cap.getByRole('radio', { name: /^Gate/ }).check();
      siteStorage.put('site-policy', { ...theirs, cap: 'require' });
      await save.click();
      await page.getByRole('button', { name: 'Save mine instead' }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await siteStorage.read('site-policy')).toMatchObject({ cap: 'gate' });
      await page.close();
    }),
  );

  test(
    'is refused to somebody who may not any more, and said to be unread where it can’t be read',
    within(async (browser) => {
      const { page, double, siteStorage, save } = await sitePage(browser, {}, { version: 7 });
      await page.getByText('The site’s settings of Stakes can’t be read, so no project may block.').waitFor();
      double.store.site.administrators = [];
      await save.click();
      await page.getByText('Not saved. Nothing was changed. This needs permission to administer Jira.').waitFor();
      expect(siteStorage.writes).toEqual(['site-policy']);
      await page.close();
    }),
  );

  test(
    'is offered back where it was changed and never saved, field by field over what others saved since',
    within(async (browser) => {
      const { page, siteStorage, cap, start, save } = await sitePage(browser);
      page.on('dialog', (dialog) => void dialog.accept());
      await cap.getByRole('radio', { name: /^Gate/ }).check();
      await page.getByLabel('Not refined for').fill('60');
      const theirs = { ...ADVISE, answerLater: { allowed: true, dueWorkingDays: 9 } };
      siteStorage.put('site-policy', { version: 1, cap: 'require', start: theirs });
      await page.reload();
      await page.getByText(/^You have changes from today that were not saved\. $/).waitFor();
      await start.waitFor();
      await page.getByRole('button', { name: 'Restore' }).press('Enter');
      await cap.getByRole('radio', { name: /^Gate/, checked: true }).waitFor();
      await save.click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await siteStorage.read('site-policy')).toMatchObject({
        cap: 'gate',
        start: { staleAfterDays: 60, answerLater: { dueWorkingDays: 9 } },
      });
      await page.close();
    }),
  );

  test(
    'shows in a project: what is above can’t be chosen, what it starts with is marked',
    within(async (browser) => {
      const siteStorage = siteStorageInMemory();
      const start = { ...ADVISE, enforcement: 'gate', staleAfterDays: 45 } as const;
      siteStorage.put('site-policy', { version: 1, cap: 'gate', start });
      const { double } = doubleOf(shops());
      const { page } = await showPage(browser, double, { accountId: PEOPLE.admin, extension: PROJECT, siteStorage });
      await page.getByText('Stakes is off in this project.').waitFor();
      await page.getByText('This site lets projects choose Gate at most.').waitFor();
      expect(await page.getByRole('radio', { name: /^Require/ }).isDisabled()).toBe(true);
      expect(await page.getByRole('radio', { name: /^Off/ }).isChecked()).toBe(true);
      expect(await page.getByLabel('Not refined for').inputValue()).toBe('45');
      await page.getByRole('radio', { name: /^Gate.*What projects of this site start with/ }).check();
      await page.getByText('Unsaved changes.').waitFor();
      await page.close();
    }),
  );
});
