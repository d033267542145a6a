import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import type { Permissions } from '@forge/manifest';
import { load } from 'cheerio';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname, join, sep } from 'node:path';
import type { App } from '../app';
import { addressOf, closeServer, listen, readBody } from '../http';
import { TOKEN_CSS_PATH, tokenCss } from './token-css';
import { type Violation, violationIn } from './violations';

/** What is put into every Custom UI document, in front of the app's own scripts: the bridge blocks, the resizer doesn't. */
const BRIDGE_SCRIPT_PATH = '/__sandbox__/bridge.js';

const RESIZER_SCRIPT_PATH = '/__sandbox__/iframeResizer.contentWindow.min.js';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.map', 'application/json; charset=utf-8'],
]);

/** The origin Custom UI is served from: another one than the site's, as on Forge. */
export type ResourceServer = {
  readonly origin: string;
  /** What the frames' policies stopped, oldest first. Empty it to start counting anew. */
  readonly violations: Violation[];
  /** Address of a resource's document: its `index.html`, or `<entry>.html` for a reference like `resource/entry`. */
  urlOf(resource: string): string;
  close(): Promise<void>;
};

export type ResourceServerOptions = {
  readonly app: App;
  /** Origin of the page that holds the frames. */
  readonly siteOrigin: string;
  /** The platform's script in the frame, which gives it `__bridge`. */
  readonly bridgeScript: string;
};

type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

const REPORT_PATH = '/__sandbox__/csp-report';

/** Starts serving the app's built resources under their real content security policy. */
export async function startResourceServer(options: ResourceServerOptions): Promise<ResourceServer> {
  const { app, siteOrigin, bridgeScript } = options;
  const { content, external } = app.manifest.permissions;
  const violations: Violation[] = [];
  const fixed = new Map([
    [BRIDGE_SCRIPT_PATH, { type: '.js', body: bridgeScript }],
    [RESIZER_SCRIPT_PATH, { type: '.js', body: resizerScript() }],
    [TOKEN_CSS_PATH, { type: '.css', body: tokenCss() }],
  ]);

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { pathname } = new URL(request.url ?? '/', 'http://resources.invalid');
    if (pathname === REPORT_PATH) {
      violations.push(violationIn(await readBody(request)));
      return { status: 204 };
    }
    const script = fixed.get(pathname);
    if (script !== undefined) return { status: 200, headers: typed(script.type), body: script.body };
    const file = resourceFile(app.resources, pathname);
    if (file === undefined) return { status: 404, body: `The app has no resource file ${pathname}.` };
    if (!file.endsWith('.html')) return { status: 200, headers: typed(file), body: readFileSync(file) };
    const { html, csp } = frameDocument({
      html: readFileSync(file, 'utf8'),
      permissions: { content, external },
      siteOrigin,
      reportUri: addressOf(server) + REPORT_PATH,
    });
    return { status: 200, headers: { ...typed(file), 'content-security-policy': csp }, body: html };
  };

  const server = createServer((request, response) => {
    void answer(request).then(
      ({ status, headers, body }) => response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body),
      (error: unknown) => response.writeHead(500).end(`The sandbox failed: ${String(error)}`),
    );
  });
  await listen(server);
  const origin = addressOf(server);
  return {
    origin,
    violations,
    urlOf: (resource) => {
      const [key, entry = 'index'] = resource.split('/');
      return `${origin}/${key}/${entry}.html`;
    },
    close: () => closeServer(server),
  };
}

/** A Custom UI document as it goes to the browser, with the policy it must be sent under. */
type FrameDocument = { readonly html: string; readonly csp: string };

/**
 * Injects the platform's scripts into `<head>` and computes the policy of the final document with Atlassian's own
 * `@forge/csp`, inline script hashes included (docs/platform.md#what-a-frame-may-do). `siteOrigin` is the page that
 * holds the frame.
 */
function frameDocument(options: {
  readonly html: string;
  readonly permissions: Permissions;
  readonly siteOrigin: string;
  readonly reportUri: string;
}): FrameDocument {
  const { permissions, siteOrigin, reportUri } = options;
  const document = load(options.html);
  document('head').prepend(
    `<script src="${BRIDGE_SCRIPT_PATH}"></script><script async src="${RESIZER_SCRIPT_PATH}"></script>`,
  );
  const html = document.html();
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: siteOrigin,
  });
  return { html, csp: directives.join('; ').replace(/report-uri \S+/, `report-uri ${reportUri}`) };
}

/**
 * The file that a path of the resource server means: `/<resource>/<path>`, the resource's `index.html` where the path
 * is empty. `undefined` for an undeclared resource, a missing file, or a path that leaves the resource's directory.
 */
function resourceFile(resources: ReadonlyMap<string, string>, path: string): string | undefined {
  const [, key = '', ...rest] = decoded(path).split('/');
  const directory = resources.get(key);
  if (directory === undefined) return undefined;
  const file = join(directory, rest.join('/') || 'index.html');
  if (!file.startsWith(directory + sep) || file.includes('\0')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function typed(name: string): Record<string, string> {
  return { 'content-type': contentTypeOf(`file${name.slice(name.lastIndexOf('.'))}`) };
}

/** The content type of a file, by its name. */
function contentTypeOf(path: string): string {
  return TYPES.get(extname(path)) ?? 'application/octet-stream';
}

function resizerScript(): string {
  return readFileSync(require.resolve('iframe-resizer/js/iframeResizer.contentWindow.min.js'), 'utf8');
}
