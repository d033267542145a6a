import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { parsePolicy } from '../../../src/core/policy/parse-policy';
import { inBrowser } from './in-browser';
import { ADVISING, projectPage, UNREADABLE } from './project-page';
import { SHOP } from './shops';

const within = inBrowser();

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
});
