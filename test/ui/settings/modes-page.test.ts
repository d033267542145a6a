import { STANDARD } from '../../../sandbox/jira/site/standard';
import { CHANNELS } from '../../../src/core/policy/channels';
import { cellText } from '../../../src/core/policy/channels/cell-text';
import { PROJECT_STYLES } from '../../../src/core/policy/channels/channel';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { storedPolicy } from '../../fakes/stored-policy';
import { guardOf } from '../../../src/core/policy/guard';
import { ENFORCEMENTS } from '../../../src/core/policy/policy';
import { inBrowser } from './in-browser';
import { axeFaults } from './page-on-the-double';
import { ADVISING, projectPage } from './project-page';
import { SHOP } from './shops';

const within = inBrowser();
const TECHNICAL_TASK = STANDARD.types.technicalTask;

describe('the settings of a project', () => {
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
      await page.getByText('Before this is saved, it has to be tried on the last 90 days.').waitFor();
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
        await page.getByText(/^What Off does/).click();
        for (const mode of ENFORCEMENTS) {
          await page.getByRole('radio', { name: new RegExp(`^${ENFORCEMENT_LABELS[mode]}`) }).check();
          await page.getByText(`What ${ENFORCEMENT_LABELS[mode]} does, by how an item is created or changed`).waitFor();
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
    'give a type a mode of its own, which the guard then knows',
    within(async (browser) => {
      const { page, inForce, stored } = await projectPage(browser, { SHOP: ADVISING });
      await page.getByText('Other modes for some types').click();
      await page.getByLabel('Technical task', { exact: true }).selectOption({ label: 'Require' });
      await page.getByRole('button', { name: 'Try it on the last 90 days' }).click();
      await page.getByText(/would have asked/).waitFor();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Unsaved changes.').waitFor({ state: 'detached' });
      const { policy } = await inForce();
      expect(policy).toMatchObject({ enforcement: 'advise', since: '2026-10-01' });
      expect(guardOf(policy).require).toMatchObject({ types: { [TECHNICAL_TASK]: 'always' }, others: '' });
      // No app is installed on this double, so there is no field to read.
      expect(await stored()).toEqual(storedPolicy(policy, ''));
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
      await page.getByText('None now.').waitFor();
      expect(await jira.projectProperty(SHOP, 'stakes.waivers')).toEqual({});
      await page.getByText('Record (2)').click();
      await page.getByText(/waiver taken back from SHOP-1/).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.close();
    }),
  );

  test(
    'keep what is typed for a waiver when the page is loaded again, until it is cancelled',
    within(async (browser) => {
      const requiring = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'require', since: '2026-01-01' });
      const { page } = await projectPage(browser, { SHOP: requiring });
      const asked: string[] = [];
      page.on('dialog', (dialog) => (asked.push(dialog.type()), void dialog.accept()));
      const opened = async () => {
        await page.getByRole('button', { name: 'Waive an item …' }).press('Enter');
        return [page.getByLabel('Key of the item'), page.getByLabel('Why')] as const;
      };
      const [key, why] = await opened();
      await key.fill('shop-1');
      await why.fill('waiting for the bank');
      await page.reload();
      expect(asked).toEqual(['beforeunload']);
      const [keyAgain, whyAgain] = await opened();
      expect([await keyAgain.inputValue(), await whyAgain.inputValue()]).toEqual(['shop-1', 'waiting for the bank']);
      await page.getByRole('group', { name: 'Waive an item …' }).getByRole('button', { name: 'Cancel' }).press('Enter');
      const [keyAtLast, whyAtLast] = await opened();
      expect([await keyAtLast.inputValue(), await whyAtLast.inputValue()]).toEqual(['', '']);
      await page.close();
    }),
  );
});
