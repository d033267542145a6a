import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';

jest.setTimeout(180_000);

describeInBrowser('a link in one of the app’s frames', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => void (demo = await openDemo()), 120_000);
  beforeEach(async () => void (visit = await demo.visit(PEOPLE.jonas, 'light')));
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  /** What the app's frames show, and where. */
  const addresses = async () => (await visit.appFrames()).map((frame) => frame.url());

  it.each([
    ['a click', {}],
    ['a click with a modifier', { modifiers: ['Control'] as 'Control'[] }],
    ['the middle button', { button: 'middle' as const }],
  ])('of the panel opens a page beside, by %s', async (_, how) => {
    const { addedPanels, jira } = demo.sandbox.running();
    const id = jira.store.findIssue('SHOP-41')?.id ?? '';
    addedPanels.set(id, new Set(['risk-summary-panel']));
    await visit.open('/browse/SHOP-41');
    const panel = await visit.frame('What is at stake');
    const link = panel.getByRole('link', { name: /SHOP-61/ }).first();
    await link.waitFor();
    const before = await addresses();
    const [beside] = await Promise.all([visit.page.context().waitForEvent('page'), link.click(how)]);
    await beside.waitForURL('**/browse/SHOP-61');
    expect(await addresses()).toEqual(before);
    await link.waitFor();
  });

  it.each([
    ['a click with a modifier', { modifiers: ['Control'] as 'Control'[] }],
    ['the middle button', { button: 'middle' as const }],
  ])('of the gadget opens a page beside, by %s', async (_, how) => {
    await visit.open('/jira/dashboards/10500');
    const gadget = await visit.frame('Technical work nobody refined');
    const link = gadget.locator('a.issue').first();
    await link.waitFor();
    const before = await addresses();
    const [beside] = await Promise.all([visit.page.context().waitForEvent('page'), link.click(how)]);
    await beside.waitForURL(/\/browse\/[A-Z]+-\d+$/);
    expect(await addresses()).toEqual(before);
    await link.waitFor();
  });
});
