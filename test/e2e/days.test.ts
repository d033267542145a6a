import type { FrameLocator } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';

jest.setTimeout(180_000);

const DAY = 'input[type=date]';

/** What a person reads in the box while the caret is elsewhere. */
const shownIn = (frame: FrameLocator) => frame.locator('.day-shown').first();

describeInBrowser('a day is chosen', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    pinPanels(demo);
  }, 120_000);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it('by one press for an outcome, and reads as every other day of the app until somebody types one', async () => {
    visit = await demo.visit(PEOPLE.priya, 'light');
    await visit.open('/browse/SHOP-46');
    const panel = await visit.frame('What is at stake');
    await panel.getByRole('button', { name: 'Not now, until …' }).click();
    expect(await panel.getByRole('group', { name: 'Not now, until' }).getByRole('button').allInnerTexts()).toEqual([
      'End of month',
      'End of quarter',
    ]);
    await panel.getByRole('button', { name: 'End of quarter' }).press('Enter');
    expect(await panel.locator(DAY).inputValue()).toBe('2026-12-31');
    await shownIn(panel).getByText('31 Dec 2026').waitFor({ state: 'visible' });
    await panel.locator(DAY).focus();
    await shownIn(panel).waitFor({ state: 'hidden' });
    await panel.getByRole('button', { name: 'End of month' }).press('Enter');
    await shownIn(panel).getByText('31 Oct 2026').waitFor({ state: 'visible' });
    expect(await visit.faults()).toEqual([]);
    await panel.getByLabel('because').fill('waiting for the vendor');
    await panel.getByLabel('because').press('Enter');
    await panel.getByText('Not now, until 31 Oct: waiting for the vendor').waitFor();
  });

  it('by one press for a deadline, which then stands in the sentence', async () => {
    visit = await demo.visit(PEOPLE.ana, 'dark');
    const given = { issueTypeId: 'Technical task', summary: 'Replace the session store’s driver' };
    await visit.open(`/jira/projects/SHOP/backlog?create=${encodeURIComponent(JSON.stringify(given))}`);
    const frame = await visit.frame('Impact framing');
    await frame.getByRole('textbox', { name: /do nothing/ }).focus();
    await frame.getByRole('group', { name: 'By when?' }).getByRole('button', { name: 'End of quarter' }).press('Enter');
    await frame.getByText(/Deadline 31 Dec 2026/).waitFor();
    await shownIn(frame).getByText('31 Dec 2026').waitFor({ state: 'visible' });
    expect(await visit.faults()).toEqual([]);
  });

  it('within a year for a waiver', async () => {
    visit = await demo.visit(PEOPLE.jonas, 'light');
    await visit.open('/browse/PAY-31');
    const panel = await visit.frame('What is at stake');
    await panel.getByRole('button', { name: 'Let it go on without answers …' }).click();
    await shownIn(panel).getByText('15 Oct 2026').waitFor({ state: 'visible' });
    expect(await panel.locator(DAY).getAttribute('max')).toBe('2027-10-02');
    await panel.getByRole('button', { name: 'End of month' }).press('Enter');
    await shownIn(panel).getByText('31 Oct 2026').waitFor({ state: 'visible' });
    expect(await visit.faults()).toEqual([]);
  });
});
