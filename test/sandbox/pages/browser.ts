import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const FINDER = pathToFileURL(join(__dirname, '..', '..', '..', 'tools', 'find-browser.mjs')).href;

/** Where this machine's Chrome or Chromium is; empty when it has none, and then the browser tests are skipped. */
const browserPath = execFileSync(
  process.execPath,
  ['--input-type=module', '-e', `import { findBrowser } from '${FINDER}'; process.stdout.write(findBrowser() ?? '')`],
  { encoding: 'utf8' },
);

if (browserPath === '') console.warn('Skipped: these tests need Chrome or Chromium. Name yours with CHROME_PATH.');

/** `describe` where there is a browser, else a skipped one. */
export const describeInBrowser = browserPath === '' ? describe.skip : describe;

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
