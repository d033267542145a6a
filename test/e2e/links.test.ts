import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, pinPanels, type DemoInBrowser, type Visit } from './demo-in-browser';

const PANEL = 'What is at stake';

jest.setTimeout(120_000);

describeInBrowser('what Jira’s links say stands in the panel', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
    pinPanels(demo);
    const [inwardIssue, outwardIssue] = [{ key: 'SHOP-52' }, { key: 'SHOP-92' }];
    const link = { type: { name: 'Blocks' }, inwardIssue, outwardIssue };
    await demo.rest(PEOPLE.priya, 'POST', '/rest/api/3/issueLink', link);
  }, 120_000);
  beforeEach(async () => void (visit = await demo.visit(PEOPLE.priya, 'light')));
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it('technical work says what it blocks by a link, and offers it as an answer', async () => {
    await visit.open('/browse/SHOP-52');
    const panel = await visit.frame(PANEL);
    await panel.getByText('Cancel an order within ten minutes cannot ship.').waitFor();
    await panel.getByText('Blocks nothing else:').waitFor();
    await panel.getByRole('button', { name: 'Edit' }).press('Enter');
    const [blocked] = [panel.getByRole('button', { name: /user capability/ }).first()];
    await blocked.press('Enter');
    await panel.getByRole('button', { name: 'Add as answer' }).press('Enter');
    await panel.getByRole('button', { name: 'Remove SHOP-92' }).waitFor();
  });

  it('the feature that waits says so, by an answer and by a link', async () => {
    await visit.open('/browse/SHOP-61');
    const named = await visit.frame(PANEL);
    await named.getByText('Waits for SHOP-41 Upgrade PostgreSQL 14 before support ends, by 12 Nov.').waitFor();
    await visit.open('/browse/SHOP-92');
    const linked = await visit.frame(PANEL);
    await linked.getByText('Waits for SHOP-52 Stop the flaky checkout tests.').waitFor();
    expect(await visit.faults()).toEqual([]);
  });

  it('a feature that waits for nothing is one quiet line', async () => {
    await visit.open('/browse/SHOP-90');
    const panel = await visit.frame(PANEL);
    const line = panel.getByText('Not technical work. It waits for none.');
    await line.waitFor();
    expect(await panel.locator('main').innerText()).toBe('Not technical work. It waits for none.\n\nMark as technical');
    expect(await panel.locator('body').evaluate((body) => body.getBoundingClientRect().height)).toBeLessThan(60);
  });
});
