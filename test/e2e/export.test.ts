import { BACKLOG } from '../fixtures/backlog';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, type DemoInBrowser } from './demo-in-browser';

describeInBrowser('an export, opened as a site on 1 September 2026', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    demo = await openDemo({ data: BACKLOG });
  }, 120_000);
  afterAll(() => demo.close());

  it('shows what is technical first, and over all open items what nobody refined', async () => {
    const { site } = demo.sandbox.running().jira.store;
    const [dashboard] = site.dashboards;
    const visit = await demo.visit(site.users.find(({ active }) => active)?.accountId ?? '', 'light');
    await visit.open(`/jira/dashboards/${dashboard?.id}`);
    const title = dashboard?.gadgets[0]?.title ?? '';
    const technical = await visit.frame(title);
    await technical.getByText('“Updated” would show 0 of these 34', { exact: false }).waitFor();
    const all = await visit.frame(dashboard?.gadgets[1]?.title ?? '', dashboard?.gadgets[1]?.title === title ? 1 : 0);
    await all.getByText('“Updated” would show 0 of these 44', { exact: false }).waitFor();
    expect(await visit.faults()).toEqual([]);
    await visit.close();
  }, 120_000);
});
