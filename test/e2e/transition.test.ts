import { mkdirSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';
import { lookAtEverySize, PICTURES } from './states/look';

const MINUTES = 60_000;
const FIELD = 'Impact framing';
const IN_DIALOG = { frame: FIELD, shown: 'dialog' };

describeInBrowser('moving an item to the guarded status', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    demo = await openDemo();
  }, 2 * MINUTES);
  beforeEach(async () => {
    visit = await demo.visit(PEOPLE.ana, 'light');
  });
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  const stored = (key: string) => demo.sandbox.running().jira.store.findIssue(key);
  const fieldId = () =>
    demo.sandbox.running().jira.store.site.customFields.find(({ appModuleKey }) => appModuleKey)?.id ?? '';
  const statusOf = (key: string) => demo.sandbox.running().jira.store.statuses.get(stored(key)?.statusId ?? '')?.name;

  const statusList = () => visit.page.getByRole('combobox', { name: 'Status' });

  /** Chooses the guarded status on an item's page, and gives the dialog that asks for the answers. */
  const moveToCommitted = async (key: string) => {
    await visit.open(`/browse/${key}`);
    await statusList().focus();
    await statusList().selectOption({ label: 'Committed' });
    const dialog = visit.page.getByRole('dialog', { name: 'Committed' });
    await dialog.getByText(FIELD).first().waitFor();
    const form = dialog.locator(`iframe[title="${FIELD}"]`).contentFrame();
    await form.getByText('Loading the form').waitFor({ state: 'detached' });
    await form.locator('main > *').first().waitFor();
    return { dialog, form, move: dialog.getByRole('button', { name: 'Committed', exact: true }) };
  };
  const answer = async (form: FrameLocator, question: string, text: string) => {
    await form.getByRole('button', { name: question }).or(form.getByLabel(question)).first().click();
    await form.getByLabel(question).fill(text);
  };

  it(
    'stops whoever gave no answers, and takes the item along with the answers that are typed there',
    async () => {
      const { dialog, form, move } = await moveToCommitted('OPS-42');
      await move.click();
      const refused = dialog.getByRole('alert').filter({ hasText: 'needs the four answers' });
      await refused.waitFor();
      expect(await lookAtEverySize(visit, { name: 'transition, stopped', place: IN_DIALOG, said: refused })).toEqual(
        [],
      );
      expect(statusOf('OPS-42')).not.toBe('Committed');

      const before = stored('OPS-42')?.custom[fieldId()];
      await answer(form, 'Which user capability is blocked?', 'nobody can read the status while we are down');
      await answer(form, 'Which future features become slower or more expensive?', 'none');
      await move.click();
      await dialog.getByRole('alert').filter({ hasText: '“none” leaves the reader with nothing' }).waitFor();
      expect(stored('OPS-42')?.custom[fieldId()]).toEqual(before);

      await answer(
        form,
        'Which future features become slower or more expensive?',
        'every new region needs its own page',
      );
      await dialog.getByLabel('Comment').fill('Agreed with Mira.');
      await move.click();
      await dialog.waitFor({ state: 'detached' });
      await visit.page.getByText('Agreed with Mira.').waitFor();
      expect(statusOf('OPS-42')).toBe('Committed');
      expect(stored('OPS-42')?.custom[fieldId()]).toMatchObject({
        doNothing: 'customers see no status page exactly when we are down',
        blocked: 'nobody can read the status while we are down',
        future: 'every new region needs its own page',
        writtenFor: stored('OPS-42')?.id,
      });
      expect(await statusList().evaluate((one) => one === document.activeElement)).toBe(true);
    },
    3 * MINUTES,
  );

  it(
    'stays out of the way of ordinary work, and moves nothing when it is cancelled',
    async () => {
      const { dialog, form } = await moveToCommitted('OPS-3');
      await form.getByText('Asked of technical work. Leave it empty for anything else.').waitFor();
      await form.getByRole('button', { name: 'Answer anyway' }).waitFor();
      const before = statusOf('OPS-3');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(statusOf('OPS-3')).toBe(before);
    },
    MINUTES,
  );
});
