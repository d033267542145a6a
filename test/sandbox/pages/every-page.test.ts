import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { describeInBrowser, launchBrowser } from './browser';
import { smallSite } from './small-site';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every page, as somebody for whom it is whole, and something that shows that it is there. */
const PAGES = [
  ['/', 'ana', 'text=This is a sandbox'],
  ['/browse/SHOP-1', 'jonas', 'text=Activity'],
  ['/browse/SHOP-404', 'ana', 'text=does not exist'],
  ['/jira/projects/SHOP/backlog', 'ana', 'text=SHOP-2'],
  ['/jira/projects/SHOP/backlog?create={"issueTypeId":"Technical task"}', 'ana', 'iframe[title="Impact framing"]'],
  ['/issues/?jql=project = SHOP', 'ana', 'text=3 work items'],
  ['/issues/?jql=nonsense', 'ana', '[role=alert]'],
  ['/jira/dashboards', 'ana', 'text=Technical work'],
  ['/jira/dashboards/10', 'ana', 'iframe'],
  ['/jira/projects/SHOP/settings/apps/stakes', 'jonas', 'iframe'],
  ['/jira/settings/apps/stakes', 'jonas', 'iframe'],
  ['/jira/settings/apps/stakes', 'ana', '[role=alert]'],
  ['/nowhere', 'ana', 'text=There is no such page'],
] as const;

const SIZES = [
  ['a wide window', 1280, 900],
  ['a narrow window, or a zoom of 400 %', 320, 640],
] as const;

describeInBrowser('every page of the site, with the app in it', () => {
  let sandbox: Sandbox;
  let browser: Browser;

  beforeAll(async () => {
    sandbox = await startSandbox({ source: smallSite });
    sandbox.running().addedPanels.set('1', new Set(['risk-summary-panel']));
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await sandbox.close();
  });

  const cases = (['light', 'dark'] as const).flatMap((theme) => SIZES.map((size) => [theme, ...size] as const));
  it.each(cases)(
    'is accessible, clean and whole: %s, %s',
    async (theme, _, width, height) => {
      const context = await browser.newContext({ viewport: { width, height } });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
      page.on('pageerror', (error) => void said.push(error.message));
      for (const [path, accountId, sign] of PAGES) {
        const cookies = { 'sandbox-viewer': accountId, 'sandbox-theme': theme };
        await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: sandbox.url })));
        await page.goto(sandbox.url + path);
        await page.waitForSelector(sign);
        await page.waitForSelector('.frame.waiting', { state: 'detached' });
        expect({ path, violations: await violationsOn(page) }).toEqual({ path, violations: [] });
        expect({ path, isWide: await page.evaluate('document.documentElement.scrollWidth > innerWidth') }).toEqual({
          path,
          isWide: false,
        });
      }
      // A page that shows a refusal was refused something, and the browser says so.
      expect(said.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
      expect(sandbox.running().resources.violations).toEqual([]);
      await context.close();
    },
    120_000,
  );
});

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe finds on the host's page; the app's frames have tests of their own. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    'axe.run(document, { iframes: false }).then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
