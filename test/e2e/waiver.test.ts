import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser } from './demo-in-browser';

const PANEL = 'What is at stake';

describeInBrowser('a waiver', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => void (demo = await openDemo()), 120_000);
  afterAll(() => demo.close());

  it('is granted on the item and taken back by keyboard, and nobody else is offered it', async () => {
    const admin = await demo.visit(PEOPLE.jonas, 'light');
    await admin.open('/browse/PAY-31');
    const panel = await admin.frame(PANEL);
    await panel.getByRole('button', { name: 'Let it go on without answers …' }).press('Enter');
    await admin.page.keyboard.type('tbd');
    await admin.page.keyboard.press('Enter');
    await panel.getByText(/leaves the reader with nothing/).waitFor();
    await panel.getByLabel('It may go on, because').fill('the partner answers on Monday');
    await admin.page.keyboard.press('Enter');
    await panel.getByText('May go on without answers until 15 Oct: the partner answers on Monday').waitFor();
    expect(await admin.faults()).toEqual([]);

    const developer = await demo.visit(PEOPLE.ben, 'light');
    await developer.open('/browse/PAY-31');
    const seen = await developer.frame(PANEL);
    await seen.getByText(/^May go on without answers until 15 Oct/).waitFor();
    expect(await seen.getByRole('button', { name: 'Take back' }).count()).toBe(0);
    await developer.close();

    await panel.getByRole('button', { name: 'Take back' }).press('Enter');
    await panel.getByRole('button', { name: 'Let it go on without answers …' }).waitFor();
    await admin.close();
  }, 180_000);
});
