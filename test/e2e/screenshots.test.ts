import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser } from '../sandbox/pages/browser';
import { openDemo, PEOPLE, type DemoInBrowser, type Size, type Theme } from './demo-in-browser';

/** Pictures for whoever wants to look; the README's four are remade with UPDATE_SCREENSHOTS=1. */
const LOOK = join(__dirname, '../../build/screenshots');
const README = join(__dirname, '../../docs/screenshots');

/** No picture of the README is taller than this. */
const TALLEST = 640;

const SHARP: Size = { width: 1080, height: 760, sharpness: 2 };
/** A window of 1280 pixels at 200 % zoom has the room of half as many. */
const ZOOMED: Size = { width: 640, height: 450, sharpness: 2 };
const NARROW: Size = { width: 320, height: 640 };

describeInBrowser('pictures of the real pages', () => {
  let demo: DemoInBrowser;
  beforeAll(async () => {
    mkdirSync(LOOK, { recursive: true });
    mkdirSync(README, { recursive: true });
    demo = await openDemo();
  }, 120_000);
  afterAll(() => demo.close());

  const cases = (['light', 'dark'] as const).flatMap((theme): [Theme, string, Size][] => [
    [theme, '', SHARP],
    [theme, '-zoomed', ZOOMED],
    [theme, '-narrow', NARROW],
  ]);

  it.each(cases)(
    'show the panel and the gadget whole, without sideways scrolling: %s%s',
    async (theme, kind, size) => {
      const reader = await demo.visit(PEOPLE.priya, theme, size);
      await reader.open('/browse/SHOP-41');
      const panel = await reader.frame('What is at stake');
      await panel.getByText('Last refined 12 days ago: framing').waitFor();
      await picture(reader.page, '.panel', `panel-${theme}${kind}`);
      expect(await overflow(panel)).toBe(0);
      await reader.close();

      const finder = await demo.visit(PEOPLE.sam, theme, size);
      await finder.open('/jira/dashboards/10500');
      const gadget = await finder.frame('Technical work nobody refined');
      await gadget.getByText('“Updated” would show 0 of these 23').waitFor();
      await picture(finder.page, '.gadget', `gadget-${theme}${kind}`);
      expect(await overflow(gadget)).toBe(0);
      await finder.close();
    },
    60_000,
  );
});

async function picture(page: Page, selector: string, name: string): Promise<void> {
  const shown = page.locator(selector).first();
  await shown.screenshot({ path: join(LOOK, `${name}.png`), animations: 'disabled' });
  const box = await shown.boundingBox();
  if (!box || !process.env['UPDATE_SCREENSHOTS'] || !/-(light|dark)$/.test(name)) return;
  const clip = { ...box, height: Math.min(box.height, TALLEST) };
  await page.screenshot({ path: join(README, `${name}.png`), animations: 'disabled', fullPage: true, clip });
}

/** How many pixels of the frame's content lie outside its width. */
function overflow(frame: FrameLocator): Promise<number> {
  return frame.locator('html').evaluate((page) => Math.max(0, page.scrollWidth - window.innerWidth));
}
