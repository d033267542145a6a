import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { App } from '../app';
import { addressOf, closeServer, listen, readBody } from '../http';
import { contentTypeOf } from './content-type';
import { BRIDGE_SCRIPT_PATH, frameDocument, RESIZER_SCRIPT_PATH } from './frame-document';
import { resourceFile } from './resource-file';
import { TOKEN_CSS_PATH, tokenCss } from './token-css';
import { violationIn, type Violation } from './violations';

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

function typed(name: string): Record<string, string> {
  return { 'content-type': contentTypeOf(`file${name.slice(name.lastIndexOf('.'))}`) };
}

function resizerScript(): string {
  return readFileSync(require.resolve('iframe-resizer/js/iframeResizer.contentWindow.min.js'), 'utf8');
}
