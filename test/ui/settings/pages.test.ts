import type { Browser } from 'playwright-core';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { CHANNELS } from '../../../src/core/policy/channels';
import { cellText } from '../../../src/core/policy/channels/cell-text';
import { PROJECT_STYLES, type ProjectStyle } from '../../../src/core/policy/channels/channel';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { storedPolicy } from '../../../src/core/policy/guard';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { ENFORCEMENTS } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { inBrowser } from './in-browser';
import { axeFaults, showPage, type Theme } from './page-on-the-double';
import { doubleOf, newTask, PEOPLE, SHOP, shops } from './shops';

const PROJECT = { type: 'jira:projectSettingsPage', project: { id: SHOP, key: 'SHOP' } };
const SITE = { type: 'jira:adminPage' };
const ADVISING = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise' });
const TECHNICAL_TASK = STANDARD.types.technicalTask;
const UNREADABLE = { version: 1, staleAfterDays: 'ninety' };

const within = inBrowser();

async function projectPage(
  browser: Browser,
  policies: Readonly<Record<string, unknown>> = {},
  given: { accountId?: string; theme?: Theme; width?: number; newItems?: number; style?: ProjectStyle } = {},
) {
  const site = shops(policies);
  for (let number = 1; number <= (given.newItems ?? 0); number += 1) site.issues.push(newTask(number, number));
  const shop = site.projects.find(({ id }) => id === SHOP);
  if (shop && given.style === 'team-managed') shop.style = 'next-gen';
  const { double, as } = doubleOf(site);
  const shown = await showPage(browser, double, { accountId: PEOPLE.admin, extension: PROJECT, ...given });
  const jira = as(PEOPLE.admin);
  const stored = () => jira.projectProperty(SHOP, 'stakes.policy');
  return { ...shown, double, jira, stored, inForce: async () => policyInForce(await stored()) };
}

describe('the settings of a project', () => {
  test(
    'are switched on by keyboard alone, with ids and a guard that is in force',
    within(async (browser) => {
      const { page, flags, errors, inForce } = await projectPage(browser);
      await page.getByRole('link', { name: '5 items match now' }).waitFor();
      await page.getByRole('radio', { name: /^Off/ }).focus();
      await page.keyboard.press('ArrowDown');
      await page.getByText('Unsaved changes.').waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      const { policy, problem } = await inForce();
      expect([policy.enforcement, problem]).toEqual(['advise', undefined]);
      expect(policy.rule.rows[0]?.is[0]).toHaveProperty('id');
      expect(flags).toEqual(['Settings saved']);
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test(
    'show at once what an edited rule matches, before anything is saved',
    within(async (browser) => {
      const { page, stored } = await projectPage(browser);
      await page.getByText('2 more look technical').waitFor();
      await page.getByRole('button', { name: '+ Component' }).click();
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
    'let nobody block before trying it on the last 90 days: to require and back to advise, by keyboard alone',
    within(async (browser) => {
      const { page, errors, inForce } = await projectPage(browser, {}, { newItems: 3 });
      const press = async (name: string) => {
        await page.getByRole('button', { name, exact: true }).focus();
        await page.keyboard.press('Enter');
      };
      await page.getByRole('radio', { name: /^Off/ }).focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
      const save = page.getByRole('button', { name: 'Save', exact: true });
      await page.getByText('Before this is saved, try it on the last 90 days').waitFor();
      expect(await save.isDisabled()).toBe(true);
      await press('Try it on the last 90 days');
      await page.getByText('Require would have asked 3 of 4 new items').waitFor();
      await press('Which?');
      await page.getByRole('list', { name: 'Items that would have been asked for answers' }).waitFor();
      await press('Save');
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect((await inForce()).policy).toMatchObject({ enforcement: 'require', since: expect.any(String) });
      await page.getByRole('radio', { name: /^Require/ }).focus();
      for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowUp');
      await press('Save');
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect((await inForce()).policy.enforcement).toBe('advise');
      expect(errors).toEqual([]);
      await page.close();
    }),
  );

  test.each(PROJECT_STYLES)(
    'tell for every way in what each mode does in a %s project, as docs/enforcement.md does, before it is saved',
    (style) =>
      within(async (browser) => {
        const { page } = await projectPage(browser, {}, { style });
        for (const mode of ENFORCEMENTS) {
          await page.getByRole('radio', { name: new RegExp(`^${ENFORCEMENT_LABELS[mode]}`) }).check();
          await page.locator('section .lozenge', { hasText: ENFORCEMENT_LABELS[mode] }).waitFor();
          const table = page.getByRole('table').filter({ has: page.getByRole('rowheader', { name: 'Create dialog' }) });
          const shown = await table
            .locator('tbody tr')
            .evaluateAll((rows) =>
              rows.map((row) => [
                row.querySelector('th')?.textContent,
                row.querySelector('td')?.firstChild?.textContent,
              ]),
            );
          expect(shown).toEqual(CHANNELS.map(({ name, cells }) => [name, cellText(cells[style][mode])]));
        }
        await page.close();
      })(),
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
    'give a type a mode of its own, which the guard then knows',
    within(async (browser) => {
      const { page, inForce, stored } = await projectPage(browser, { SHOP: ADVISING });
      await page.getByText('Other modes for some types').click();
      await page.getByLabel('Technical task', { exact: true }).selectOption({ label: 'Require' });
      await page.getByRole('button', { name: 'Try it on the last 90 days' }).click();
      await page.getByText(/would have asked/).waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect((await inForce()).policy).toMatchObject({ enforcement: 'advise', since: '2026-10-01' });
      expect(await stored()).toMatchObject({
        guard: { require: { types: { [TECHNICAL_TASK]: 'always' }, others: '' } },
      });
      await page.close();
    }),
  );

  test(
    'waive an item and take it back, by keyboard alone, and keep both in the record',
    within(async (browser) => {
      const requiring = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require', since: '2026-01-01' });
      const { page, jira } = await projectPage(browser, { SHOP: requiring });
      await page.getByRole('button', { name: 'Waive an item …' }).press('Enter');
      await page.keyboard.type('shop-99');
      await page.getByLabel('Why').focus();
      await page.keyboard.press('Enter');
      await page.getByText('Say why').waitFor();
      await page.keyboard.type('waiting for the bank');
      await page.keyboard.press('Enter');
      await page.getByText('No work item that you can see has this key').waitFor();
      await page.getByLabel('Key of the item').fill('shop-1');
      await page.keyboard.press('Enter');
      await page.getByText(/until 15 Oct 2026: waiting for the bank/).waitFor();
      expect(await jira.projectProperty(SHOP, 'stakes.waivers')).toEqual({ 20001: Date.parse('2026-10-16') });
      await page.getByRole('button', { name: 'Take back the waiver of SHOP-1' }).press('Enter');
      await page.getByText('Nothing and nobody.').waitFor();
      expect(await jira.projectProperty(SHOP, 'stakes.waivers')).toEqual({});
      await page.getByText('Record (2)').click();
      await page.getByText(/waiver taken back from SHOP-1/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    }),
  );

  test(
    'take a parent by its key, and refuse one that isn’t there',
    within(async (browser) => {
      const { page } = await projectPage(browser);
      await page.getByRole('button', { name: '+ Parent' }).click();
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
    'say what is wrong with a number, and write nothing',
    within(async (browser) => {
      const { page, stored } = await projectPage(browser, { SHOP: ADVISING });
      await page.getByLabel('Not refined for').fill('0');
      await page.getByText('A whole number from 1 to 3,650.').waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText(/^Not saved\./).waitFor();
      expect(await stored()).toEqual(ADVISING);
      await page.close();
    }),
  );

  test(
    'tell when somebody else saved meanwhile, and overwrite only when asked to',
    within(async (browser) => {
      const { page, jira, stored, inForce } = await projectPage(browser, { SHOP: ADVISING });
      const theirs = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require', staleAfterDays: 30 });
      await page.getByRole('link', { name: '5 items match now' }).waitFor();
      await jira.saveProjectProperty(SHOP, 'stakes.policy', theirs);
      await page.getByLabel('Not refined for').fill('60');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Somebody else changed these settings').waitFor();
      expect(await stored()).toEqual(theirs);
      await page.getByRole('button', { name: 'Save mine instead' }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect((await inForce()).policy).toMatchObject({ enforcement: 'advise', staleAfterDays: 60 });
      await page.close();
    }),
  );

  test(
    'that can’t be read stay as they are until somebody starts again and saves',
    within(async (browser) => {
      const { page, stored, inForce } = await projectPage(browser, { SHOP: UNREADABLE });
      await page.getByText('“staleAfterDays” in the policy').waitFor();
      await page.getByRole('button', { name: 'Start again from the default' }).click();
      await page.getByText('Unsaved changes.').waitFor();
      expect(await stored()).toEqual(UNREADABLE);
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      expect(await inForce()).toMatchObject({ policy: { enforcement: 'advise' } });
      expect((await inForce()).problem).toBeUndefined();
      await page.close();
    }),
  );

  test(
    'are switched off after one question, and can be taken away as a file',
    within(async (browser) => {
      const { page, inForce } = await projectPage(browser, { SHOP: ADVISING });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export the policy' }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
      expect(file.suggestedFilename()).toBe('stakes-policy-SHOP.json');
      expect(parsePolicy(JSON.parse(Buffer.concat(chunks).toString()))).toMatchObject({
        policy: { enforcement: 'advise' },
      });
      await page.getByRole('button', { name: 'Switch off' }).click();
      expect((await inForce()).policy.enforcement).toBe('advise');
      await page.getByRole('button', { name: 'Yes, switch off' }).click();
      await page.getByRole('group', { name: 'Switch off' }).waitFor({ state: 'detached' });
      expect((await inForce()).policy.enforcement).toBe('off');
      await page.close();
    }),
  );

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
      await page.getByText("Couldn't load the settings. Nothing was changed.").waitFor();
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
      await page.getByText("This project isn't there any more").waitFor();
      await page.close();
    }),
  );
});

describe('both pages', () => {
  const REQUIRING = storedPolicy({
    ...DEFAULT_POLICY,
    enforcement: 'require',
    since: '2026-09-01',
    ignoredAccountIds: ['bot'],
    staleAfterDaysByOrigin: { debt: 30 },
  });
  const states: readonly (readonly [string, unknown, string, object])[] = [
    ['everything set', REQUIRING, PEOPLE.admin, PROJECT],
    ['settings to read', REQUIRING, PEOPLE.developer, PROJECT],
    ['settings that can’t be read', UNREADABLE, PEOPLE.admin, PROJECT],
    ['the list of projects', REQUIRING, PEOPLE.admin, SITE],
  ];

  const looks = [
    ['light', 900],
    ['dark', 320],
  ] as const;
  const rows = looks.flatMap(([theme, width]) =>
    states.map(([what, ...state]) => [`${what}, ${theme}`, ...state, theme, width] as const),
  );
  test.each(rows)(
    'have no fault that axe finds, and nothing clipped: %s',
    (_, stored, accountId, extension, theme, width) =>
      within(async (browser) => {
        const { double } = doubleOf(shops({ SHOP: stored }));
        const { page, errors } = await showPage(browser, double, { accountId, extension, theme, width });
        await page.locator('section, table, [role=alert]').first().waitFor();
        await page.getByText('Counting …').first().waitFor({ state: 'detached' });
        await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
        for (const button of await page.getByRole('button', { name: /^(Review|\+ Label)$/ }).all())
          await button.click();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
        expect(errors).toEqual([]);
        await page.close();
      })(),
  );
});
