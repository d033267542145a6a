import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { launchBrowser } from './browser';
import { buildProbeApp } from './probe-app';
import { smallSite } from './small-site';

/** The small site with the probe app, in a browser. */
export type ProbePage = {
  readonly sandbox: Sandbox;
  readonly page: Page;
  /** Opens an address as somebody. */
  open(path: string, accountId?: string, theme?: 'light' | 'dark'): Promise<void>;
  /** The app's frame with this title, once its script has run. */
  frameOf(title: string): Promise<Frame>;
  close(): Promise<void>;
};

export async function openProbePage(): Promise<ProbePage> {
  const app = buildProbeApp();
  const sandbox = await startSandbox({ source: smallSite, appDirectory: app.directory });
  const browser: Browser = await launchBrowser();
  const context: BrowserContext = await browser.newContext();
  const page = await context.newPage();
  return {
    sandbox,
    page,
    open: async (path, accountId = 'ana', theme = 'light') => {
      const cookies = { 'sandbox-viewer': accountId, 'sandbox-theme': theme };
      await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: sandbox.url })));
      await page.goto(sandbox.url + path);
    },
    frameOf: async (title) => {
      const element = await page.waitForSelector(`iframe[title="${title}"]`);
      const frame = await element.contentFrame();
      if (frame === null) throw new Error(`"${title}" has no document.`);
      await frame.waitForSelector('main[data-ready]', { state: 'attached' });
      return frame;
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
      app.remove();
    },
  };
}

/** Waits until something holds. The frames' policy forbids what Playwright's own waiting for an expression does. */
export async function until(holds: () => unknown): Promise<void> {
  while ((await holds()) !== true) await new Promise((resolve) => setTimeout(resolve, 20));
}
