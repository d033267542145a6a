import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, type DemoInBrowser } from './demo-in-browser';

const SHARED = process.env['STAKES_SHARED'] ?? join(__dirname, '../../../shared');
const EXPORT = join(SHARED, 'data/jira-export/duracloud.jsonl.gz');
const isThere = existsSync(EXPORT);
if (!isThere) console.warn(`Skipped: there is no ${EXPORT}. Name the folder that holds data/ with STAKES_SHARED.`);

(isThere ? describeInBrowser : describe.skip)('a real export, opened as a site on 1 July 2014', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    demo = await openDemo({ data: EXPORT });
  }, 120_000);
  afterAll(() => demo.close());

  it('shows what looks technical first, and over all open items 174 of 182 that nobody refined', async () => {
    const { site } = demo.sandbox.running().jira.store;
    const [dashboard] = site.dashboards;
    const visit = await demo.visit(site.users.find(({ active }) => active)?.accountId ?? '', 'light');
    await visit.open(`/jira/dashboards/${dashboard?.id}`);
    const title = dashboard?.gadgets[0]?.title ?? '';
    const technical = await visit.frame(title);
    await technical.getByText(/No technical items here/).waitFor();
    await technical.getByText(/\d+ summaries look technical/).waitFor();
    const all = await visit.frame(dashboard?.gadgets[1]?.title ?? '', dashboard?.gadgets[1]?.title === title ? 1 : 0);
    await all.getByText('174 of 182').first().waitFor();
    await all.getByText('“Updated” would show 0 of these 174', { exact: false }).waitFor();
    expect(await visit.faults()).toEqual([]);
    await visit.close();
  }, 120_000);
});
