import type { Browser } from 'playwright-core';
import { openBrowser } from './page-on-the-double';

/**
 * Opens a browser for the tests of a file, and makes their bodies. Where there is none, they are passed over with the
 * reason printed.
 */
export function inBrowser(): (body: (browser: Browser) => Promise<void>) => () => Promise<void> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const opened = await openBrowser();
    if (typeof opened === 'string') console.warn(`Skipped: ${opened}.`);
    else browser = opened;
  });
  afterAll(() => browser?.close());
  return (body) => async () => {
    if (browser) await body(browser);
  };
}
