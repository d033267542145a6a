import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { describeInBrowser, launchBrowser } from '../../sandbox/pages/browser';
import { AT, gadgetSite } from './gadget-site';
import { seeded } from './seeded';

const SEEDS = [1, 2, 3];
const CLICKS = 12;

/** What a screen shows that must be the same: links with the number that they say, and the rows of the open list. */
type Seen = {
  readonly links: readonly { readonly count: number; readonly jql: string }[];
  readonly rows: readonly string[];
};

describeInBrowser('a walk through the gadget, wherever it leads', () => {
  let sandbox: Sandbox;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let gadget: FrameLocator;

  beforeAll(async () => {
    const site = { site: gadgetSite(), at: AT, headline: '', cards: [], entities: [], rows: {}, skipped: [] };
    sandbox = await startSandbox({ source: async () => site });
    // Every number is compared with the items behind it; read-gadget.test.ts knows of estimates.
    sandbox.running().jira.levers['approximate-count'] = 'exact';
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });
  afterEach(() => context.close());

  async function open(): Promise<void> {
    const stored = sandbox.running().loaded.site.dashboards[0]?.gadgets[0];
    if (stored) stored.configuration = { projectIds: ['1'], includeActiveSprints: false, allOpenItems: false };
    context = await browser.newContext({ viewport: { width: 1100, height: 1000 } });
    await context.addCookies([{ name: 'sandbox-viewer', value: 'ana', url: sandbox.url }]);
    page = await context.newPage();
    await page.goto(`${sandbox.url}/jira/dashboards/10`);
    gadget = page.frameLocator('iframe');
    await gadget.getByText('“Updated” would show').waitFor();
  }

  /** The keys of the list that a query opens for Ana. */
  async function listOf(jql: string): Promise<readonly string[]> {
    const { body } = await sandbox.running().jira.handle({
      method: 'POST',
      path: '/rest/api/3/search/jql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jql, maxResults: 100, fields: ['summary'] }),
      as: { kind: 'user', accountId: 'ana' },
      via: 'page',
    });
    const { issues } = JSON.parse(body) as { issues: readonly { key: string }[] };
    return issues.map(({ key }) => key);
  }

  const seen = async (): Promise<Seen> => {
    const links = await gadget.locator('a.number').evaluateAll((all) =>
      all.map((link) => ({
        count: Number(link.textContent.replaceAll(',', '')),
        jql: new URL((link as HTMLAnchorElement).href).searchParams.get('jql') ?? '',
      })),
    );
    return { links, rows: await gadget.locator('table.items th.item .key').allTextContents() };
  };

  /** What doesn't fit on the screen; it may take a moment until what was clicked is read. */
  async function problemOf({ links, rows }: Seen): Promise<string | undefined> {
    for (const { count, jql } of links) {
      const list = await listOf(jql);
      if (list.length !== count) return `${count} opens ${list.length}: ${jql}`;
    }
    const [headline] = links;
    const list = headline ? await listOf(headline.jql) : rows;
    return [...rows].sort().join() === [...list].sort().join() ? undefined : `${rows.join()} is not ${list.join()}`;
  }

  async function settle(steps: readonly string[]): Promise<void> {
    let problem: string | undefined = 'nothing was looked at';
    for (let tries = 0; tries < 100 && problem !== undefined; tries += 1) {
      await page.waitForTimeout(50);
      const isBusy = (await gadget.locator('[aria-busy=true]').count()) > 0;
      problem = isBusy ? 'it is still being read' : await problemOf(await seen());
    }
    expect([...steps, problem]).toEqual([...steps, undefined]);
  }

  test.each(SEEDS)(
    'after each of twelve clicks every number is the list that it opens (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      const steps: string[] = [];
      await open();
      await settle(steps);
      for (let click = 0; click < CLICKS; click += 1) {
        const buttons = gadget.locator(
          '.bar:enabled, [role=tab]:not(#tab-looks-technical), .sort, button:text-is("Show all"), button[aria-label^="Actions for"]',
        );
        const button = buttons.nth(Math.floor(random() * (await buttons.count())));
        const label = (await button.getAttribute('aria-label')) ?? (await button.innerText());
        steps.push(label);
        await button.click();
        if (label.startsWith('Actions for')) {
          const [key = ''] = /\S+$/.exec(label) ?? [];
          await gadget.getByRole('menuitem', { name: 'Discussed today' }).click();
          // Its own flag: one of an earlier step may still be there.
          const undo = page.locator('.flag', { hasText: key }).getByRole('button', { name: 'Undo' }).last();
          await undo.waitFor();
          if (random() < 0.5) {
            steps.push('Undo');
            await undo.click();
          }
        }
        await settle(steps);
      }
    },
    180_000,
  );
});
