import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf, closeServer, readBody, singleHeaders } from '../forge/http';
import { TOKEN_CSS_PATH, tokenCss } from '../forge/resources/token-css';
import { violationIn } from '../forge/resources/violations';
import { answerApi } from './api/routes';
import { bootOf } from './boot-of';
import { streamIssueChanges } from './issue-stream';
import { pageAt } from './page-address';
import { pageDocument, pagePolicy, SCRIPT_PATH, STYLES_PATH, type ClientFiles } from './page-document';
import type { RunningSite } from './running-site';
import { sessionOf } from './session';

/** The origin of the Jira site: its pages, its REST API, and the sandbox's own levers. */
export type SiteServer = { readonly url: string; close(): Promise<void> };

export type SiteServerParts = {
  readonly port: number;
  readonly files: ClientFiles;
  /** The site as it runs at the moment. */
  running(): RunningSite;
  reset(): Promise<void>;
};

type Reply = { readonly status: number; readonly headers?: Record<string, string | string[]>; readonly body?: string };

/** Listens on loopback alone. Rejects with a sentence when the port is taken. */
export async function startSiteServer({ port, files, running, reset }: SiteServerParts): Promise<SiteServer> {
  const fixed = new Map([
    [SCRIPT_PATH, { type: 'text/javascript; charset=utf-8', body: files.script }],
    [STYLES_PATH, { type: 'text/css; charset=utf-8', body: files.styles }],
    [TOKEN_CSS_PATH, { type: 'text/css; charset=utf-8', body: tokenCss() }],
  ]);

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { pathname: path, search, searchParams: query } = new URL(request.url ?? '/', url());
    const method = request.method ?? 'GET';
    const asset = fixed.get(path);
    if (asset !== undefined) return { status: 200, headers: { 'content-type': asset.type }, body: asset.body };
    const site = running();
    const session = sessionOf(request, site);
    if (path === '/sandbox/csp-report') {
      site.resources.violations.push(violationIn(await readBody(request)));
      return { status: 204 };
    }
    if (path.startsWith('/rest/')) {
      const as = { kind: 'user', accountId: session.viewer.accountId } as const;
      const headers = singleHeaders(request.headers);
      const body = await readBody(request);
      return site.jira.handle({ method, path: path + search, headers, body, as, via: 'page' });
    }
    if (path.startsWith('/sandbox/')) {
      const body = parsed(await readBody(request));
      const reply = await answerApi(method, path, { running: site, session, body, query, reset });
      return jsonReply(reply.status, reply.json, reply.headers);
    }
    return {
      status: pageAt(path) === undefined ? 404 : 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': pagePolicy(site.resources.origin),
      },
      body: pageDocument(bootOf(site, session)),
    };
  };

  const server = createServer((request, response) => {
    if (isForeign(request, url())) return void response.writeHead(403).end('This request comes from another site.');
    if (request.url === '/sandbox/events') {
      const site = running();
      return streamIssueChanges(response, site, sessionOf(request, site));
    }
    void answer(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, jsonReply(500, { message: `The sandbox failed: ${String(error)}` })),
    );
  });
  const url = (): string => addressOf(server);
  await listenOn(server, port);
  return { url: url(), close: () => closeServer(server) };
}

/** The app's frames live on the same host, so cookies reach here from them too; only the site's own pages may ask. */
function isForeign({ headers }: IncomingMessage, siteOrigin: string): boolean {
  if (`http://${headers.host ?? ''}` !== siteOrigin) return true;
  if (headers.origin !== undefined) return headers.origin !== siteOrigin;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none' && headers['sec-fetch-mode'] !== 'navigate';
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
}

function jsonReply(status: number, json: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const several = Object.entries(headers).map(([name, value]): [string, string[]] => [name, value.split('\n')]);
  if (json === undefined) return { status, headers: Object.fromEntries(several) };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...Object.fromEntries(several) }, body: JSON.stringify(json) };
}

function parsed(body: string): unknown {
  try {
    return body === '' ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

function listenOn(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another one: --port N.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}
