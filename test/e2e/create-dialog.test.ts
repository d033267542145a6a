import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { isInSight, openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';

const FIELD = 'Impact framing';

jest.setTimeout(180_000);

describeInBrowser('in the create dialog', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => void (demo = await openDemo()), 120_000);
  beforeEach(async () => void (visit = await demo.visit(PEOPLE.ana, 'light')));
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  const creating = async (project: string, given: unknown): Promise<FrameLocator> => {
    await visit.open(`/jira/projects/${project}/backlog?create=${encodeURIComponent(JSON.stringify(given))}`);
    return visit.frame(FIELD);
  };
  const title = async (summary: string): Promise<void> => {
    await visit.page.getByLabel('Summary').fill(summary);
    await visit.page.getByLabel('Summary').press('Tab');
  };

  it('a Story that looks technical is asked: now, later, or it isn’t', async () => {
    const frame = await creating('SHOP', { issueTypeId: 'Story' });
    await frame.getByText('Asked of technical work.').waitFor();
    await title('Migrate checkout to mail API v4');
    const question = frame.getByText('It looks technical (Migrate, API v4).');
    await question.waitFor();
    expect(await visit.faults()).toEqual([]);
    await frame.getByRole('button', { name: 'It isn’t' }).press('Enter');
    await question.waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: /Answer anyway/ }).waitFor();
  });

  it('Answer later asks for a reason at once, at the end of the form', async () => {
    const frame = await creating('SHOP', { issueTypeId: 'Story', summary: 'Migrate checkout to mail API v4' });
    await frame.getByRole('button', { name: 'Answer later' }).press('Enter');
    const reason = frame.getByRole('textbox', { name: /Answer later, because/ });
    await reason.waitFor();
    expect(await reason.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await reason.evaluate((box) => box.closest('.row')?.nextElementSibling?.getAttribute('role'))).toBe('alert');
  });

  it('a refusal comes into sight, and with four answers nobody is asked why they come later', async () => {
    const frame = await creating('PAY', { issueTypeId: 'Technical task', summary: 'Replace the settlement job' });
    const later = frame.getByRole('textbox', { name: /Answer later, because/ });
    await frame.getByRole('textbox', { name: /do nothing/ }).fill('merchants get their money a day late');
    await later.scrollIntoViewIfNeeded();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    const refusal = visit.page.getByRole('dialog').getByRole('alert').filter({ hasText: 'needs the four answers' });
    await refusal.waitFor();
    expect(await isInSight(refusal)).toBe(true);
    for (const question of [/financial risk/, /user capability/, /future features/]) {
      await frame.getByRole('button', { name: question }).first().click();
      await frame.getByRole('textbox', { name: question }).fill('merchants get their money a day late');
    }
    await later.waitFor({ state: 'hidden' });
    await frame.getByRole('textbox', { name: /future features/ }).fill('');
    await later.waitFor();
  });

  it('the example is of the summary’s kind, and changes with it', async () => {
    const frame = await creating('SHOP', { issueTypeId: 'Technical task', summary: 'Refactor the discounts' });
    await frame.getByRole('button', { name: 'Example' }).press('Enter');
    await frame.getByText('Three of the last four changes to discounts').waitFor();
    await title('Fix the flaky checkout tests');
    await frame.getByText('Every third release waits').waitFor();
  });

  it('what was typed and not created is offered when the dialog opens again, and no more once it was created', async () => {
    const answer = 'merchants get their money a day late';
    const first = await creating('SHOP', { issueTypeId: 'Technical task' });
    await first.getByRole('textbox', { name: /do nothing/ }).fill(answer);
    await visit.page.getByRole('button', { name: 'Cancel' }).click();
    const again = await creating('SHOP', { issueTypeId: 'Technical task', summary: 'Replace the settlement job' });
    await again.getByText('You wrote this here today. Go on with it?').waitFor();
    await again.getByRole('button', { name: 'Go on' }).press('Enter');
    await again.locator('.folded .said').getByText(answer).waitFor();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    await visit.page.getByText('was created').waitFor();
    const { store } = demo.sandbox.running().jira;
    expect(JSON.stringify(store.site.issues.at(-1)?.custom)).toContain(answer);
    const third = await creating('SHOP', { issueTypeId: 'Technical task' });
    await third.getByRole('textbox', { name: /do nothing/ }).waitFor();
    expect(await third.getByText('Go on with it?').count()).toBe(0);
  });
});
