import { describeInBrowser } from '../sandbox/pages/browser';
import { isInSight, openDemo, PEOPLE, type DemoInBrowser, type Visit } from './demo-in-browser';

const PROJECT = '/jira/projects/SHOP/settings/apps/stakes';

jest.setTimeout(120_000);

describeInBrowser('the settings in Jira’s frame', () => {
  let demo: DemoInBrowser;
  let visit: Visit;
  beforeAll(async () => {
    demo = await openDemo();
  }, 120_000);
  afterEach(() => visit.close());
  afterAll(() => demo.close());

  it.each([
    [1280, 900],
    [1280, 640],
    [320, 800],
  ])('keep the bar that saves in the window, %i by %i', async (width, height) => {
    visit = await demo.visit(PEOPLE.jonas, 'light', { width, height });
    await visit.open(PROJECT);
    const settings = await visit.frame('Stakes');
    await settings.getByText('12 more look technical').waitFor();
    await settings.getByRole('button', { name: /^Move up: label is/ }).click();
    const save = settings.getByRole('button', { name: 'Save', exact: true });
    await save.waitFor();
    const lower = async () => {
      const box = await save.boundingBox();
      return box === null ? NaN : box.y + box.height;
    };
    // The frame gets its height from Jira's page a moment after its content changed.
    await visit.page.waitForTimeout(1_000);
    expect(await lower()).toBeLessThanOrEqual(height);
    await settings.getByRole('button', { name: 'Switch off' }).scrollIntoViewIfNeeded();
    expect(await lower()).toBeLessThanOrEqual(height);
    const current = settings.getByRole('navigation', { name: 'Parts of this page' }).locator('[aria-current]');
    await current.filter({ hasText: 'Export and switch off' }).waitFor();
    const link = await current.boundingBox();
    expect((link?.x ?? NaN) + (link?.width ?? NaN)).toBeLessThanOrEqual(width);
  });

  it.each([
    [1280, 900],
    [320, 800],
  ])('bring what was tried into sight, %i by %i', async (width, height) => {
    visit = await demo.visit(PEOPLE.jonas, 'light', { width, height });
    await visit.open(PROJECT);
    const settings = await visit.frame('Stakes');
    await settings.getByRole('radio', { name: 'Require' }).first().check();
    await settings.getByRole('button', { name: 'Try it on the last 90 days' }).click();
    const told = settings.getByText(/^On the last 90 days Require would have asked/);
    await told.waitFor();
    await visit.page.waitForTimeout(1_000);
    expect(await isInSight(told)).toBe(true);
  });

  it('have an address for each part, and Back leads back', async () => {
    visit = await demo.visit(PEOPLE.jonas, 'light');
    const { page } = visit;
    await visit.open(`${PROJECT}?app=%2Fset-up`);
    const settings = await visit.frame('Stakes');
    const focused = settings.locator('h2:focus');
    await focused.filter({ hasText: 'Is it really on?' }).waitFor();
    await settings.getByRole('link', { name: 'What Stakes does' }).press('Enter');
    await focused.filter({ hasText: 'What Stakes does' }).waitFor();
    expect(page.url()).toContain('?app=%2Fmode');
    await page.goBack();
    await focused.filter({ hasText: 'Is it really on?' }).waitFor();
    const current = settings.getByRole('navigation', { name: 'Parts of this page' }).locator('[aria-current]');
    expect(await current.count()).toBe(1);
    expect(await visit.faults()).toEqual([]);
  });

  it('show numbers in the table of projects that are those of the lists they open', async () => {
    visit = await demo.visit(PEOPLE.jonas, 'light');
    await visit.open('/jira/settings/apps/stakes');
    const site = await visit.frame('Stakes');
    // The first background check ends some seconds after the demo began; until then nothing is known.
    await site.locator('.number-cell a').nth(11).waitFor();
    const links = await site
      .locator('.number-cell a')
      .evaluateAll((all) => all.map((a) => [Number(a.textContent), a.getAttribute('href') ?? ''] as const));
    expect(links).toHaveLength(12);
    for (const [count, href] of links) {
      const jql = new URL(href, 'https://x.example').searchParams.get('jql') ?? '';
      const answer = await demo.sandbox.running().jira.handle({
        method: 'POST',
        path: '/rest/api/3/search/jql',
        headers: {},
        body: JSON.stringify({ jql, maxResults: 100, fields: ['summary'] }),
        as: { kind: 'user', accountId: PEOPLE.jonas },
        via: 'page',
      });
      expect([jql, JSON.parse(answer.body).issues.length]).toEqual([jql, count]);
    }
  });
});
