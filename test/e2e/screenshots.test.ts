import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Size, type Theme } from './demo-in-browser';

/** Pictures for whoever wants to look; the README's four are remade with UPDATE_SCREENSHOTS=1. */
const LOOK = join(__dirname, '../../build/screenshots');
const README = join(__dirname, '../../docs/screenshots');

/** No picture of the README is taller than this. */
const TALLEST = 640;

const SHARP: Size = { width: 1080, height: 760, sharpness: 2 };

describeInBrowser('pictures of the real pages', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(LOOK, { recursive: true });
    mkdirSync(README, { recursive: true });
    demo = await openDemo();
  }, 120_000);
  afterAll(() => demo.close());

  it.each<Theme>(['light', 'dark'])(
    'show the panel and the gadget: %s',
    async (theme) => {
      const reader = await demo.visit(PEOPLE.priya, theme, SHARP);
      await reader.open('/browse/SHOP-41');
      const panel = await reader.frame('What is at stake');
      await panel.getByText('Last refined 12 days ago: framing').waitFor();
      await picture(reader.page, '.panel', `panel-${theme}`);
      await reader.close();

      const finder = await demo.visit(PEOPLE.sam, theme, SHARP);
      await finder.open('/jira/dashboards/10500');
      const gadget = await finder.frame('Technical work nobody refined');
      await gadget.getByText('“Updated” would show 0 of these 23').waitFor();
      await picture(finder.page, '.gadget', `gadget-${theme}`);
      await finder.close();
    },
    60_000,
  );
});

async function picture(page: Page, selector: string, name: string): Promise<void> {
  const shown = page.locator(selector).first();
  await shown.screenshot({ path: join(LOOK, `${name}.png`), animations: 'disabled' });
  // A picture of a tall part scrolls the page; a part's place counts from the window's corner.
  await page.evaluate(() => window.scrollTo(0, 0));
  const box = await shown.boundingBox();
  if (!box || !process.env['UPDATE_SCREENSHOTS']) return;
  const clip = { ...box, height: Math.min(box.height, TALLEST) };
  await page.screenshot({ path: join(README, `${name}.png`), animations: 'disabled', fullPage: true, clip });
}
