import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { startSandbox, type Sandbox } from '../../../sandbox/start';
import { readArguments } from '../../../sandbox/command-line';
import { buildProbeApp } from './probe-app';
import { smallSite } from './small-site';

let app: ReturnType<typeof buildProbeApp>;
let sandbox: Sandbox;

beforeAll(async () => {
  app = buildProbeApp();
  sandbox = await startSandbox({ source: smallSite, appDirectory: app.directory, live: false });
});
afterAll(async () => {
  await sandbox.close();
  app.remove();
});

/** Asks as somebody; a body makes it a POST unless a method is given. */
function ask(
  path: string,
  given: { as?: string; body?: unknown; method?: string; headers?: Record<string, string> } = {},
) {
  const { as = 'ana', body, method = body === undefined ? 'GET' : 'POST', headers = {} } = given;
  const cookie = `sandbox-viewer=${as}`;
  return fetch(sandbox.url + path, {
    method,
    headers: { cookie, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const messageOf = async (response: Response): Promise<string> =>
  v.parse(v.object({ message: v.string() }), await response.json()).message;

describe("the site's origin", () => {
  it("serves Jira's REST API as whoever the session names", async () => {
    const me = async (as: string): Promise<unknown> => (await ask('/rest/api/3/myself', { as })).json();
    expect(await me('jonas')).toMatchObject({ accountId: 'jonas' });
    expect(await me('ana')).toMatchObject({ accountId: 'ana' });
  });

  it.each(['nobody', '%', ''])('takes the first person for a session that names "%s"', async (as) => {
    expect(await (await ask('/rest/api/3/myself', { as })).json()).toMatchObject({ accountId: 'ana' });
  });

  it.each([
    ['another origin', { origin: 'http://127.0.0.1:1' }],
    ["the app's own origin", { origin: 'the app' }],
    ['a document without an origin', { origin: 'null' }],
    ['a script of another port', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
  ])('refuses requests of %s: cookies know no ports', async (_, headers) => {
    const own = sandbox.running().resources.origin;
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === 'the app' ? own : value]),
    );
    for (const path of ['/rest/api/3/myself', '/sandbox/clock', '/sandbox/events', '/']) {
      expect((await ask(path, { headers: sent })).status).toBe(403);
    }
  });

  it('has a page for every address it knows and says where it has none', async () => {
    const paths = [
      '/',
      '/browse/SHOP-1',
      '/issues/?jql=x',
      '/jira/dashboards',
      '/jira/dashboards/10',
      '/jira/settings/apps/stakes',
    ];
    for (const path of paths) expect((await ask(path)).status).toBe(200);
    for (const path of ['/browse', '/jira/projects/SHOP', '/wiki']) expect((await ask(path)).status).toBe(404);
  });

  it('puts names into the document as data, whatever they hold', async () => {
    const { users } = sandbox.running().jira.store.site;
    const [ana] = users;
    if (ana !== undefined) ana.displayName = '</script><script>alert(1)</script>';
    const html = await (await ask('/')).text();
    if (ana !== undefined) ana.displayName = 'Ana Costa';
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('\\u003cscript>alert');
  });

  it('allows its pages nothing inline and frames of the app alone', async () => {
    const policy = (await ask('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain(`frame-src ${sandbox.running().resources.origin};`);
    expect(policy).not.toContain('unsafe');
  });
});

describe("the sandbox's own API", () => {
  it.each([
    ['/sandbox/session', { accountId: 'nobody' }, 404, 'Nobody on this site has the account id "nobody".'],
    ['/sandbox/session', { theme: 'green' }, 400, 'theme'],
    ['/sandbox/clock', { days: 'many' }, 400, "can't be read"],
    ['/sandbox/clock', { to: 'tomorrow' }, 400, "can't be read"],
    ['/sandbox/bridge/context', { moduleKey: 'other', extension: {} }, 404, 'no module "other"'],
    ['/sandbox/bridge/invoke', { moduleKey: 'probe-panel', extension: {} }, 400, 'functionKey'],
    ['/sandbox/bridge/fetch', { method: 'GET', path: '/sandbox/clock', headers: {} }, 400, 'start with /rest/'],
    ['/sandbox/issues/SHOP-9/panels', { moduleKey: 'probe-panel' }, 404, 'does not exist'],
    ['/sandbox/dashboards/10/gadgets', { moduleKey: 'probe-panel' }, 404, 'no gadget "probe-panel"'],
    ['/sandbox/dashboards/11/gadgets', { moduleKey: 'stale-items-gadget' }, 404, "isn't shared with you"],
    ['/sandbox/faults', { propertyIndex: 'lost' }, 400, 'propertyIndex'],
    ['/sandbox/nothing', {}, 404, 'no POST /sandbox/nothing'],
  ])('declines POST %s %j with %i', async (path, body, status, message) => {
    const response = await ask(path, { body });
    expect([response.status, await messageOf(response)]).toEqual([status, expect.stringContaining(message)]);
  });

  it('declines a body that is no JSON', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/clock`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });

  it("never invokes as somebody else than the session's person", async () => {
    const extension = { type: 'jira:issuePanel', accountId: 'jonas' };
    const body = { moduleKey: 'probe-panel', extension, functionKey: 'echo', payload: {}, accountId: 'jonas' };
    expect(await (await ask('/sandbox/bridge/invoke', { body })).json()).toMatchObject({ account: 'ana' });
  });

  it('moves the date of Jira and the app alike, and starts over on request', async () => {
    await ask('/sandbox/clock', { body: { days: 30 } });
    const moved = sandbox.running();
    expect(moved.jira.store.clock.now().toISOString()).toMatch(/^2026-10-31T09/);
    moved.jira.store.site.issues[0]?.labels.push('changed');
    expect((await ask('/sandbox/reset', { body: {} })).status).toBe(204);
    expect(sandbox.running()).not.toBe(moved);
    expect(await (await ask('/sandbox/clock')).json()).toMatchObject({ now: expect.stringMatching(/^2026-10-01T09/) });
    expect(sandbox.running().jira.store.site.issues[0]?.labels).toEqual([]);
  });

  it('makes Jira fail as asked, for those it is meant for', async () => {
    const fault = { template: '/rest/api/3/issue/{issueIdOrKey}', via: 'page', times: 1, answer: { status: 503 } };
    await ask('/sandbox/faults', { body: { pending: [fault] } });
    const status = async (): Promise<number> => (await ask('/rest/api/3/issue/SHOP-1')).status;
    expect([await status(), await status()]).toEqual([503, 200]);
  });
});

describe('npm start', () => {
  it('says that the port is taken', async () => {
    const port = Number(new URL(sandbox.url).port);
    await expect(startSandbox({ source: smallSite, appDirectory: app.directory, port })).rejects.toThrow(
      `Port ${port} is taken. Choose another one: --port N.`,
    );
  });

  it('says that the export is missing', async () => {
    await expect(startSandbox({ data: '/no/such/file.jsonl' })).rejects.toThrow(
      'There is no file /no/such/file.jsonl.',
    );
  });

  it.each([
    [['--port', 'x'], '"x" is no port.'],
    [['--port', '70000'], '"70000" is no port.'],
    [['--at', 'soon'], '"soon" is no date.'],
    [['--items', 'many'], '"many" is no number of items'],
    [['--items', '0'], '"0" is no number of items'],
    [['--items', '200001'], '"200001" is no number of items'],
    [['--items', '10', '--data', 'a.jsonl'], 'Choose --data or --items, not both.'],
    [['--dat', 'a'], "Unknown option '--dat'"],
  ])('refuses %j with how it is used', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
    expect(() => readArguments(words)).toThrow('Usage: npm start');
  });

  it('takes an export, a port and a moment', () => {
    expect(readArguments(['--data', 'a.jsonl', '--port', '0', '--at', '2014-07-01'])).toEqual({
      data: 'a.jsonl',
      port: 0,
      at: new Date('2014-07-01T00:00:00Z'),
    });
    expect(readArguments(['--items', '1000'])).toMatchObject({ items: 1000, data: undefined });
    expect(readArguments([])).toEqual({ data: undefined, port: 8080, at: undefined });
  });
});

describe('while it starts', () => {
  it('says so on every page and to every request, and no open tab ends it', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    let starting: Promise<Sandbox> | undefined;
    const told = await new Promise<string>((tell) => {
      const source = async () => {
        await opened;
        return smallSite();
      };
      starting = startSandbox({ source, appDirectory: app.directory, live: false, tell });
    });
    const url = /http:\S+/.exec(told)?.[0] ?? '';
    const page = await fetch(`${url}/`);
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await page.text()).toContain('The sandbox is still starting.');
    for (const path of ['/sandbox/events', '/sandbox/clock', '/rest/api/3/myself']) {
      const answer = await fetch(url + path);
      expect([path, answer.status, await messageOf(answer)]).toEqual([path, 503, expect.stringContaining('starting')]);
    }
    open();
    const started = await starting;
    expect((await fetch(`${url}/`)).status).toBe(200);
    await started?.close();
  });
});

/** Asks with the headers and the body as they are, where `fetch` would put its own. */
function askRaw(path: string, given: { headers?: Record<string, string>; body?: string } = {}) {
  const { headers = {}, body } = given;
  return new Promise<IncomingMessage>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(sandbox.url + path, { method, headers, agent: false }, resolve);
    sent.once('error', reject).end(body);
  });
}

describe('what nobody sends by intention', () => {
  it('is refused beyond 20 MB, and the next request is answered', async () => {
    const large = await askRaw('/rest/api/3/search/jql', { body: 'x'.repeat(20_000_001) });
    large.resume();
    expect(large.statusCode).toBe(413);
    expect((await ask('/')).status).toBe(200);
  });

  it.each(['/sandbox/issues/%E0%A4%A/modules', '//', '/browse/%', '/?%=%'])('ends nothing: %s', async (path) => {
    expect((await ask(path)).status).toBeLessThan(600);
    expect((await ask('/')).status).toBe(200);
  });

  it('is sent to the one address there is, from the other name of this machine, and told to anybody else', async () => {
    const { port } = new URL(sandbox.url);
    const moved = await askRaw('/browse/SHOP-1?x=1', { headers: { host: `localhost:${port}` } });
    expect([moved.statusCode, moved.headers.location]).toEqual([307, `${sandbox.url}/browse/SHOP-1?x=1`]);
    const told = await askRaw('/rest/api/3/myself', { headers: { host: 'jira.example' } });
    expect([told.statusCode, await text(told)]).toEqual([403, expect.stringContaining(sandbox.url)]);
  });
});
