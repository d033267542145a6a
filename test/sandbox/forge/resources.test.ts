import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { appOf } from '../../../sandbox/forge/app';
import { ManifestSchema } from '../../../sandbox/forge/manifest-schema';
import { startResourceServer, type ResourceServer } from '../../../sandbox/forge/resources/resource-server';
import { THEME_ATTRIBUTE } from '../../../sandbox/forge/resources/token-css';

const SITE = 'http://127.0.0.1:4000';
let directory: string;
let server: ResourceServer;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'resources-'));
  mkdirSync(join(directory, 'ui', 'icons'), { recursive: true });
  const page = '<html><head><script src="./app.js"></script></head><body><script>start()</script></body></html>';
  writeFileSync(join(directory, 'ui', 'index.html'), page);
  writeFileSync(join(directory, 'ui', 'edit.html'), '<p>edit</p>');
  writeFileSync(join(directory, 'ui', 'app.js'), '1');
  writeFileSync(join(directory, 'ui', 'icons', 'a.svg'), '<svg/>');
  writeFileSync(join(directory, 'secret.txt'), 'not yours');
  const manifest = v.parse(ManifestSchema, {
    app: { id: 'ari:cloud:ecosystem::app/x' },
    permissions: { external: { images: [{ address: 'https://images.example.com' }] } },
    modules: {},
    resources: [{ key: 'main', path: 'ui' }],
  });
  const app = appOf(manifest, directory);
  server = await startResourceServer({ app, siteOrigin: SITE, bridgeScript: 'bridge()' });
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const get = (path: string) => fetch(server.origin + path);

/** Asks for a path exactly as written, which `fetch` would tidy up first. */
const statusOfRaw = (path: string) =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.origin);
    request({ host: '127.0.0.1', port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });

const directives = async (path: string) => {
  const header = (await get(path)).headers.get('content-security-policy') ?? '';
  return new Map(
    header.split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ');
      return [name, sources];
    }),
  );
};

describe('a Custom UI document', () => {
  it("has the bridge before the app's own scripts", async () => {
    const html = await (await get('/main/')).text();
    const scripts = [...html.matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
    expect(scripts).toEqual(['/__sandbox__/bridge.js', '/__sandbox__/iframeResizer.contentWindow.min.js', './app.js']);
    expect(await (await get('/__sandbox__/bridge.js')).text()).toBe('bridge()');
    expect((await get('/__sandbox__/iframeResizer.contentWindow.min.js')).status).toBe(200);
  });

  it('gets a head for the bridge where it has none', async () => {
    expect(await (await fetch(server.urlOf('main/edit'))).text()).toContain(
      '<head><script src="/__sandbox__/bridge.js">',
    );
  });

  it('is sent under the policy of the platform: nothing inline, nothing foreign', async () => {
    const policy = await directives('/main/index.html');
    expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
    expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
    expect(policy.get('default-src')).toContain("'self'");
    expect(policy.get('frame-ancestors')).toContain(SITE);
    expect(policy.get('connect-src')?.join(' ')).not.toContain('localhost');
    expect(policy.get('report-uri')).toEqual([`${server.origin}/__sandbox__/csp-report`]);
  });

  it('may run its own inline script, by its hash, and load what the manifest allows', async () => {
    const policy = await directives('/main/index.html');
    expect(policy.get('script-src')?.some((source) => source.startsWith("'sha256-"))).toBe(true);
    expect(policy.get('img-src')).toContain('https://images.example.com');
  });
});

describe('the resource server', () => {
  it.each([
    ['/main/index.html', 'text/html; charset=utf-8'],
    ['/main/app.js', 'text/javascript; charset=utf-8'],
    ['/main/icons/a.svg', 'image/svg+xml'],
    ['/__sandbox__/tokens.css', 'text/css; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  it.each(['/main/../secret.txt', '/main/%2e%2e/secret.txt', '/main/..%2fsecret.txt', '/main/%00', '/main/%E0%A4%A'])(
    'gives away nothing outside a resource: %s',
    async (path) => {
      expect(await statusOfRaw(path)).toBe(404);
    },
  );

  it.each(['/other/index.html', '/main/missing.js', '/main/icons', '/'])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('keeps the violations that browsers report', async () => {
    const report = { 'document-uri': 'http://frame/', 'effective-directive': 'style-src', 'blocked-uri': 'inline' };
    for (const body of [JSON.stringify({ 'csp-report': report }), 'broken']) {
      await fetch(`${server.origin}/__sandbox__/csp-report`, { method: 'POST', body });
    }
    expect(server.violations).toEqual([
      { document: 'http://frame/', directive: 'style-src', blocked: 'inline' },
      { document: '', directive: 'unreadable report', blocked: 'broken' },
    ]);
  });

  it('serves the tokens for exactly the themes that data-theme names', async () => {
    const css = await (await get('/__sandbox__/tokens.css')).text();
    for (const theme of THEME_ATTRIBUTE.split(' ')) expect(css).toContain(`data-theme~="${theme}"`);
    expect(css).toContain('--ds-surface');
    expect(css).toContain('--ds-space-100');
    expect(readFileSync(join(directory, 'secret.txt'), 'utf8')).toBe('not yours');
  });
});
