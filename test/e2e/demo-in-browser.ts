import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { PEOPLE } from '../../sandbox/demo/people';
import type { Levers } from '../../sandbox/levers';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../sandbox/start';
import { launchBrowser } from '../sandbox/pages/browser';

export { PEOPLE };
export type Theme = 'light' | 'dark';
export type Size = { readonly width: number; readonly height: number; readonly sharpness?: number };

/** A machine with two busy cores may take its time; nothing waits longer than it must. */
const PATIENCE_MS = 60_000;

const WIDE: Size = { width: 1280, height: 900 };
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Flags go after eight seconds, as Jira's do; a busy machine may need longer until a test presses what is in one. */
const FLAGS_STAY = `{
  const { setTimeout } = window;
  window.setTimeout = (run, ms, ...given) => setTimeout(run, ms === 8000 ? 120_000 : ms, ...given);
}`;

/** The sandbox in a real browser, as one person in one theme. */
export type Visit = {
  readonly page: Page;
  open(path: string): Promise<void>;
  /**
   * The app's frame with this title once it has drawn its content; where several have it, the one at this place. Every
   * look into it finds the frame that stands there then, because a page may put a new one in its place.
   */
  frame(title: string, place?: number): Promise<FrameLocator>;
  /** Every frame of the app that the page shows; one that works unseen has no looks. */
  appFrames(): Promise<readonly Frame[]>;
  /** Lets whatever the app's frames ask that fits this pattern wait, until the returned function is called. */
  hold(asked: RegExp): Promise<() => void>;
  /** Everything that must not be: what axe finds in these frames (all, unless said), and errors on the console. */
  faults(frames?: readonly Frame[]): Promise<readonly string[]>;
  close(): Promise<void>;
};

export type DemoInBrowser = {
  readonly sandbox: Sandbox;
  /** Does something through Jira's REST API, as this person would on Jira's own pages. Throws where Jira refuses. */
  rest(accountId: string, method: string, path: string, json?: unknown): Promise<void>;
  visit(accountId: string, theme: Theme, size?: Size): Promise<Visit>;
  /** Makes the site anew, as it was at first: much quicker than to open another one. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

/** Starts the sandbox over the built bundles, and a browser. */
export async function openDemo(options: SandboxOptions = {}): Promise<DemoInBrowser> {
  const sandbox = await startSandbox(options);
  readWithoutLag(sandbox);
  const browser = await launchBrowser();
  return {
    sandbox,
    rest: async (accountId, method, path, json) => {
      const body = json === undefined ? undefined : JSON.stringify(json);
      const as = { kind: 'user', accountId } as const;
      const headers = { 'content-type': 'application/json' };
      const answer = await sandbox.running().jira.handle({ method, path, headers, body, as, via: 'page' });
      if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${answer.body}`);
    },
    visit: async (accountId, theme, size = WIDE) =>
      visitIn(await contextOf(browser, sandbox, accountId, theme, size), sandbox),
    reset: async () => {
      await sandbox.reset();
      readWithoutLag(sandbox);
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

/**
 * Time is real here, so every journey would wait 90 seconds for a search to show what it did; and what is on the screen is
 * compared with the site's own numbers. The tests of the functions and of the gadget know of lag and of estimates.
 */
function readWithoutLag(sandbox: Sandbox): void {
  const readings: Partial<Levers> = { 'search-lag': 'none', 'approximate-count': 'exact' };
  Object.assign(sandbox.running().jira.levers, readings);
}

async function contextOf(
  browser: Browser,
  { url }: Sandbox,
  accountId: string,
  theme: Theme,
  { width, height, sharpness = 1 }: Size,
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: sharpness });
  context.setDefaultTimeout(PATIENCE_MS);
  const cookies = { 'sandbox-viewer': encodeURIComponent(accountId), 'sandbox-theme': theme };
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url })));
  return context;
}

async function visitIn(context: BrowserContext, sandbox: Sandbox): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript({ content: FLAGS_STAY });
  const said: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && said.push(message.text())));
  page.on('pageerror', (error) => void said.push(error.message));
  return {
    page,
    open: async (path) => {
      await page.goto(sandbox.url + path);
    },
    frame: async (title, place = 0) => {
      const iframe = page.locator(`iframe[title="${title}"]`).nth(place);
      await iframe.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
      const frame = iframe.contentFrame();
      await frame.locator('main > *').first().waitFor();
      await frame.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
      return frame;
    },
    appFrames: () =>
      shownOf(framesOf(page).filter((frame) => frame.url().startsWith(sandbox.running().resources.origin))),
    hold: async (asked) => {
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/sandbox/bridge/*', async (route) => {
        if (asked.test(route.request().postData() ?? '')) await released;
        await route.fallback();
      });
      return release;
    },
    faults: async (frames = framesOf(page)) => {
      const found = await Promise.all(frames.map(axeIn));
      const blocked = sandbox.running().resources.violations.map((violation) => `CSP ${JSON.stringify(violation)}`);
      // The browser itself says so when Jira refuses a request; the pages show why.
      return [...found.flat(), ...blocked, ...said.filter((text) => !text.startsWith('Failed to load resource'))];
    },
    close: () => context.close(),
  };
}

function framesOf(page: Page): readonly Frame[] {
  return page.frames().filter((frame) => !frame.isDetached() && frame.url().startsWith('http'));
}

async function shownOf(frames: readonly Frame[]): Promise<readonly Frame[]> {
  const isShown = await Promise.all(frames.map(async (frame) => (await frame.frameElement()).isVisible()));
  return frames.filter((_, at) => isShown[at]);
}

async function axeIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate<string[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, iframes: false }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
  );
}

/** Shows the app's panel on every work item, as if somebody had added it there. */
export function pinPanels({ sandbox }: DemoInBrowser): void {
  const { jira, addedPanels } = sandbox.running();
  for (const { id } of jira.store.site.issues) addedPanels.set(id, new Set(['risk-summary-panel']));
}

/** Whether all of it stands in what a person can see of its frame or dialog. */
export function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate(
    (one) =>
      new Promise<boolean>((tell) => {
        new IntersectionObserver(([seen]) => tell((seen?.intersectionRatio ?? 0) > 0.9)).observe(one);
      }),
  );
}
