import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf, BodyTooLarge, closeServer, readBody, singleHeaders } from '../forge/http';
import { TOKEN_CSS_PATH, tokenCss } from '../forge/resources/token-css';
import { violationIn } from '../forge/resources/violations';
import { canSee } from '../jira/permissions';
import { answerApi } from './api/routes';
import { bootOf } from './boot-of';
import { pageAt } from './page-address';
import {
  type ClientFiles,
  pageDocument,
  pagePolicy,
  SCRIPT_PATH,
  startingDocument,
  STYLES_PATH,
} from './page-document';
import type { RunningSite } from './running-site';
import { type Session, sessionOf } from './session';

/** The origin of the Jira site: its pages, its REST API, and the sandbox's own levers. */
export type SiteServer = { readonly url: string; close(): Promise<void> };

export type SiteServerParts = {
  readonly port: number;
  /** The pages' code, and the site as it runs at the moment; `undefined` while they are being made. */
  work(): { readonly files: ClientFiles; readonly running: RunningSite } | undefined;
  /** What is being done until then, as a sentence. */
  doing(): string;
  reset(): Promise<void>;
  /** How each open page that listens is told to load again. */
  readonly pages: Set<() => void>;
};

type Reply = { readonly status: number; readonly headers?: Record<string, string | string[]>; readonly body?: string };

/** Listens on loopback alone. Rejects with a sentence when the port is taken. */
export async function startSiteServer({ port, work, doing, reset, pages }: SiteServerParts): Promise<SiteServer> {
  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const { pathname: path, search, searchParams: query } = new URL(request.url ?? '/', url());
    const method = request.method ?? 'GET';
    const now = work();
    if (now === undefined) return stillStarting(path, doing());
    const { files, running: site } = now;
    const asset = assetAt(path, files);
    if (asset !== undefined) return asset;
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
    const elsewhere = namedOtherwise(request, url());
    if (elsewhere !== undefined) return send(response, elsewhere);
    if (isForeign(request, url())) return void response.writeHead(403).end('This request comes from another site.');
    const running = work()?.running;
    if (request.url === '/sandbox/events' && running !== undefined) {
      return streamIssueChanges(response, running, sessionOf(request, running), pages);
    }
    void answer(request).then(
      (reply) => send(response, reply),
      (error: unknown) => send(response, failed(error)),
    );
  });
  const url = (): string => addressOf(server);
  await listenOn(server, port);
  return { url: url(), close: () => closeServer(server) };
}

/**
 * Tells one open page, as server-sent events, whenever an issue that its viewer may see looks different. Jira passes
 * this on to the app's frames as `JIRA_ISSUE_CHANGED` (docs/platform.md#windows-and-messages).
 */
function streamIssueChanges(
  response: ServerResponse,
  { jira }: RunningSite,
  { viewer }: Session,
  pages: SiteServerParts['pages'],
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const actor = { user: viewer, isApp: false, via: 'page' } as const;
  const end = jira.onIssueChanged((issueId) => {
    const issue = jira.store.issues.get(issueId);
    if (issue === undefined || !canSee(jira.store, actor, issue)) return;
    const newest = issue.comments.at(-1);
    const isComment = newest !== undefined && newest.updatedMs > (issue.histories.at(-1)?.atMs ?? 0);
    const atlassianId = isComment ? newest.authorId : issue.histories.at(-1)?.authorId;
    const change = { changeType: isComment ? 'commented' : 'updated', atlassianId };
    const event = { issueId, issueKey: issue.key, projectId: issue.projectId, changes: [change] };
    response.write(`data: ${JSON.stringify(event)}\n\n`);
  });
  const reload = () => void response.write('event: reload\ndata: now\n\n');
  pages.add(reload);
  response.on('close', () => {
    end();
    pages.delete(reload);
  });
}

function assetAt(path: string, files: ClientFiles): Reply | undefined {
  const asset = (type: string, body: string): Reply => ({ status: 200, headers: { 'content-type': type }, body });
  if (path === SCRIPT_PATH) return asset('text/javascript; charset=utf-8', files.script);
  if (path === STYLES_PATH) return asset('text/css; charset=utf-8', files.styles);
  if (path === TOKEN_CSS_PATH) return asset('text/css; charset=utf-8', tokenCss());
  return undefined;
}

const SECONDS_UNTIL_NEXT_LOOK = 1;

/** Nothing is there yet: a page looks again by itself, and everything else is told to come back. */
function stillStarting(path: string, doing: string): Reply {
  const message = `The sandbox is still starting. ${doing}`;
  const headers = { 'retry-after': String(SECONDS_UNTIL_NEXT_LOOK) };
  if (pageAt(path) === undefined) return jsonReply(503, { message }, headers);
  const type = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" };
  return { status: 503, headers: { ...headers, ...type }, body: startingDocument(message, SECONDS_UNTIL_NEXT_LOOK) };
}

function failed(error: unknown): Reply {
  if (error instanceof BodyTooLarge) return jsonReply(413, { message: error.message }, { connection: 'close' });
  return jsonReply(500, { message: `The sandbox failed: ${String(error)}` });
}

/**
 * One address is the site's, because cookies and the app's frames hang on it. Who opens it by this machine's other name is
 * sent there; who asks by any other name is told.
 */
function namedOtherwise({ headers, method, url }: IncomingMessage, siteOrigin: string): Reply | undefined {
  const { host = '' } = headers;
  if (`http://${host}` === siteOrigin) return undefined;
  const { port } = new URL(siteOrigin);
  const isPage = method === 'GET' && url?.startsWith('/') === true && pageAt(url.split('?')[0] ?? '') !== undefined;
  if (host === `localhost:${port}` && isPage) return { status: 307, headers: { location: siteOrigin + url } };
  return { status: 403, body: `The sandbox answers at ${siteOrigin} alone. Open that address instead.` };
}

/** The app's frames live on the same host, so cookies reach here from them too; only the site's own pages may ask. */
function isForeign({ headers }: IncomingMessage, siteOrigin: string): boolean {
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
