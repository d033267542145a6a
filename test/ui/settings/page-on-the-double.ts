import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { THEME_ATTRIBUTE, tokenCss } from '../../../sandbox/forge/resources/token-css';
import type { SandboxJira } from '../../../sandbox/jira/double';
import { member, textOf } from '../../../src/jira/decoders/json';
import { inProduction } from '../../fakes/stakes-app';
import type { SiteStorageInMemory } from '../../fakes/site-storage-in-memory';
import { functionsOver } from './functions-over';

const ROOT = join(__dirname, '../../..');
const UI = process.env.STAKES_SETTINGS_UI ?? join(ROOT, 'build/ui/settings');
const ORIGIN = 'https://app.example';
const SITE = 'https://stakes-demo.atlassian.net';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; form-action 'self'";

export type Theme = 'light' | 'dark';

/** A settings page in a browser, and what the host heard of it. */
export type ShownPage = {
  readonly page: Page;
  /** Titles of the flags it showed. */
  readonly flags: readonly string[];
  /** Where it asked the host to go. */
  readonly went: readonly unknown[];
  /** Errors of the console, CSP violations among them. */
  readonly errors: readonly string[];
};

/** A browser, or the reason why there is none. */
export async function openBrowser(): Promise<Browser | string> {
  if (!existsSync(join(UI, 'index.html'))) return `there is no built UI at ${UI}: npm run build`;
  const finder = pathToFileURL(join(ROOT, 'tools/find-browser.mjs')).href;
  const script = `import(${JSON.stringify(finder)}).then(({ findBrowser }) => process.stdout.write(findBrowser() ?? ''))`;
  const executablePath = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (executablePath === '') return 'there is no Chrome or Chromium on the PATH or at CHROME_PATH';
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/** Shows the built settings page as the host would: strict CSP, Jira's tokens, its API as this person. */
export async function showPage(
  browser: Browser,
  double: SandboxJira,
  given: {
    accountId: string;
    extension: unknown;
    theme?: Theme;
    width?: number;
    height?: number;
    scale?: number;
    siteStorage?: SiteStorageInMemory;
  },
): Promise<ShownPage> {
  const { accountId, extension, theme = 'light', width = 900, height = 1000, scale = 1, siteStorage } = given;
  const viewport = { width: Math.round(width / scale), height: Math.round(height / scale) };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.clock.setFixedTime(double.store.nowMs());
  const flags: string[] = [];
  const went: unknown[] = [];
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  const as = { kind: 'user', accountId } as const;
  const functions = functionsOver(double, accountId, siteStorage);
  const operations: Readonly<Record<string, (payload: unknown) => unknown>> = {
    getContext: async () => {
      const host = { accountId, locale: 'en-US', timezone: 'UTC', siteUrl: SITE, localId: 'l', extension };
      return { ...host, ...(await inProduction()) };
    },
    enableTheming: () => undefined,
    showFlag: (flag) => flags.push(textOf(member(flag, 'title')) ?? ''),
    navigate: (target) => went.push(target),
    fetchProduct: async (asked) => {
      const text = (...path: string[]) => textOf(member(asked, ...path)) ?? '';
      const method = text('fetchRequestInit', 'method') || 'GET';
      const body = text('fetchRequestInit', 'body') || undefined;
      const answer = await double.handle({ method, path: text('restPath'), headers: {}, body, as, via: 'bridge' });
      return { ...answer, statusText: '' };
    },
    invoke: (asked) => functions(textOf(member(asked, 'functionKey')) ?? '', member(asked, 'payload')),
  };
  await page.exposeFunction('hostAnswers', async (name: string, payload: string) => {
    const operation = operations[name];
    if (!operation) throw new Error(`The host has no operation ${name}.`);
    return operation(JSON.parse(payload));
  });
  await page.addInitScript({ content: hostScript(theme) });
  await page.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/tokens.css') return route.fulfill({ contentType: 'text/css', body: hostCss() });
    const file = join(UI, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const text = readFileSync(file, 'utf8');
    const body = path === '/' ? text.replace('<head>', '<head><link rel="stylesheet" href="/tokens.css">') : text;
    const headers = { 'content-security-policy': POLICY };
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'text/plain', body, headers });
  });
  await page.goto(`${ORIGIN}/`);
  return { page, flags, went, errors };
}

/** The bridge's door in the frame, the theme that a host applies when asked, and an address of the app's own. */
const hostScript = (theme: Theme): string => `
  const listeners = new Set();
  const appHistory = {
    action: 'POP',
    location: { pathname: '/', search: '', hash: '' },
    push: (pathname) => { appHistory.location = { pathname, search: '', hash: '' }; },
    listen: (listener) => { listeners.add(listener); return () => listeners.delete(listener); },
  };
  const callBridge = (name, payload = null) => {
    if (name === 'createHistory') return Promise.resolve(appHistory);
    if (name === 'enableTheming') {
      document.documentElement.dataset.theme = '${THEME_ATTRIBUTE}';
      document.documentElement.dataset.colorMode = '${theme}';
    }
    return hostAnswers(name, JSON.stringify(payload));
  };
  Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });`;

/** The tokens, and the surface that a page of Jira puts behind a frame. */
const hostCss = () => `${tokenCss()}\nhtml { background: var(--ds-surface) !important; }`;

/** What axe finds wrong, as rule and place. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate<string[]>(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
}
