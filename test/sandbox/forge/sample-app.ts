import { buildSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { createClock, type Clock } from '../../../sandbox/clock';
import { appOf } from '../../../sandbox/forge/app';
import { createForgeHost, type ForgeHost } from '../../../sandbox/forge/host';
import { ManifestSchema } from '../../../sandbox/forge/manifest-schema';
import type { JiraDouble, JiraRequest, ProductEvent } from '../../../sandbox/jira-door';

/** A small app that uses the real @forge packages the way any app would; its resolver runs what it is asked to. */
const SOURCE = `
import Resolver from '@forge/resolver';
import api, { route, asUser, asApp } from '@forge/api';
import { kvs } from '@forge/kvs';
import { Queue, InvocationError } from '@forge/events';

const definitions = new Resolver();
definitions.define('whoAmI', async ({ context }) => ({
  account: context.accountId,
  jira: await (await asUser().requestJira(route\`/rest/api/3/myself\`)).json(),
}));
definitions.define('asApp', async () => (await asApp().requestJira(route\`/rest/api/3/myself\`)).json());
definitions.define('asSomebody', async ({ payload }) => (await asUser(payload.id).requestJira(route\`/rest/api/3/myself\`)).status);
definitions.define('forbidden', async () => {
  const answer = await asApp().requestJira(route\`/rest/api/3/secret\`);
  return { status: answer.status, text: await answer.text() };
});
definitions.define('redirect', async () => (await asApp().requestJira(route\`/rest/api/3/redirect\`)).status);
definitions.define('remember', async ({ payload }) => { await kvs.set('note', payload); return kvs.get('note'); });
definitions.define('fetchOut', async ({ payload }) => (await fetch(payload.url)).status);
definitions.define('apiFetchOut', async ({ payload }) => (await api.fetch(payload.url)).status);
definitions.define('today', () => ({ now: Date.now(), iso: new Date().toISOString(), old: new Date(0).toISOString(),
  instance: new Date() instanceof Date }));
definitions.define('echoLater', async ({ payload, context }) => {
  await new Promise((done) => setTimeout(done, payload.waitMs));
  console.log('echo', payload.value);
  const me = await (await asUser().requestJira(route\`/rest/api/3/myself\`)).json();
  return { value: payload.value, account: context.accountId, jira: me.accountId };
});
definitions.define('fail', () => { throw new TypeError('no such issue'); });
definitions.define('large', () => 'x'.repeat(5_100_000));
definitions.define('exit', () => process.exit(3));
definitions.define('push', async ({ payload }) => new Queue({ key: 'work' }).push(payload.events));
definitions.define('stats', ({ payload }) => new Queue({ key: 'work' }).getStats(payload.jobId));
definitions.define('environment', () => Object.keys(process.env).sort());
export const resolver = definitions.getDefinitions();

export const spin = () => { for (;;); };
export const late = async () => {
  await new Promise((done) => setTimeout(done, 1_200));
  await kvs.set('late', 'written');
};
export const swallow = () => { const kept = []; for (;;) kept.push(new Array(100_000).fill(Math.random())); };
export const hold = ({ megabytes }) => { const kept = Buffer.alloc(megabytes * 1024 * 1024, 1); return kept.length; };
export const lozenge = ({ extension }) => ({ status: { type: 'lozenge', value: { label: extension.issue.key, type: 'new' } } });

const append = async (key, entry) => kvs.set(key, [...((await kvs.get(key)) ?? []), entry]);
export const onEvent = async (event) => {
  await append('events', { type: event.eventType, retry: event.retryContext?.retryCount ?? 0 });
  if (event.wantsRetry) return new InvocationError({ retryAfter: 60, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { left: 1 } });
};
export const consume = async (event, context) => {
  await append('consumed:' + event.body.name, { at: Date.now(), retry: event.retryContext, principal: context.principal });
  if (event.body.wantsRetry && !event.retryContext) return new InvocationError({ retryAfter: 30 });
  if (event.body.throws) throw new Error('broken');
};
export const daily = async () => { await append('daily', Date.now()); return { statusCode: 204 }; };
export const wrong = async () => 'done';
`;

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: { name: nodejs24.x, memoryMB: 128 }
  storage:
    entities:
      - name: mark
        attributes: { issue: { type: string }, at: { type: integer }, score: { type: float }, done: { type: boolean }, raw: { type: any } }
        indexes: [at, { name: by-issue, partition: [issue], range: [at] }]
permissions: { scopes: ['read:jira-work', 'storage:app'] }
modules:
  jira:issuePanel:
    - { key: panel, resource: main, resolver: { function: resolver }, title: Panel, icon: none }
  jira:issueContext:
    - { key: lozenge-row, resource: main, title: Row, label: Row, dynamicProperties: { function: lozenge } }
  trigger:
    - { key: changed, function: on-event, events: [avi:jira:created:issue], filter: { ignoreSelf: true } }
    - { key: picky, function: on-event, events: [avi:jira:updated:issue], filter: { expression: event.wanted } }
  scheduledTrigger:
    - { key: every-day, function: daily, interval: day }
    - { key: weekly, function: wrong, interval: week }
  consumer:
    - { key: worker, queue: work, function: consume }
    - { key: spinner, queue: spin, function: spin }
    - { key: latecomer, queue: late, function: late }
  function:
    - { key: resolver, handler: index.resolver }
    - { key: lozenge, handler: index.lozenge }
    - { key: on-event, handler: index.onEvent }
    - { key: consume, handler: index.consume }
    - { key: daily, handler: index.daily }
    - { key: wrong, handler: index.wrong }
    - { key: spin, handler: index.spin, timeoutSeconds: 1 }
    - { key: late, handler: index.late, timeoutSeconds: 1 }
    - { key: swallow, handler: index.swallow }
    - { key: hold, handler: index.hold }
    - { key: hold-more, handler: index.hold, runtime: { memoryMB: 512 } }
resources:
  - { key: main, path: ui }
`;

/** The sample app's manifest, as the host knows it; its paths start at `directory`. */
export const sampleApp = (directory: string) => appOf(v.parse(ManifestSchema, parse(MANIFEST)), directory);

export type SampleSite = {
  readonly host: ForgeHost;
  readonly clock: Clock;
  readonly requests: readonly JiraRequest[];
  emit(event: ProductEvent): void;
  /** Calls the resolver as a person; gives its answer, or throws what the frame would see. */
  invoke(functionKey: string, payload?: unknown, accountId?: string): Promise<unknown>;
  stored(key: string): unknown;
  close(): Promise<void>;
};

/** Builds and starts the sample app against a Jira that answers who is asking. */
export async function startSampleSite(): Promise<SampleSite> {
  const directory = mkdtempSync(join(tmpdir(), 'sample-app-'));
  mkdirSync(join(directory, 'functions'));
  writeFileSync(join(directory, 'index.ts'), SOURCE);
  buildSync({
    entryPoints: [join(directory, 'index.ts')],
    outfile: join(directory, 'functions', 'index.cjs'),
    nodePaths: [join(__dirname, '..', '..', '..', 'node_modules')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  const requests: JiraRequest[] = [];
  const listeners: ((event: ProductEvent) => void)[] = [];
  const jira: JiraDouble = {
    handle: async (request) => {
      requests.push(request);
      if (request.path.endsWith('/redirect')) return { status: 303, headers: { location: '/elsewhere' }, body: '' };
      const accountId = request.as.kind === 'user' ? request.as.accountId : request.as.kind;
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ accountId }) };
    },
    scopesOf: (_method, path) => [path.endsWith('/secret') ? 'manage:jira-configuration' : 'read:jira-work'],
    onEvent: (listener) => void listeners.push(listener),
    evaluate: (expression, { event }) => {
      if (expression !== 'event.wanted') throw new Error(`cannot evaluate ${expression}`);
      return v.parse(v.looseObject({ wanted: v.unknown() }), event).wanted;
    },
  };
  const clock = createClock(new Date('2026-10-01T09:00:00Z'));
  const host = await createForgeHost({ app: sampleApp(directory), jira, clock, buildDir: directory });
  return {
    host,
    clock,
    requests,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    invoke: async (functionKey, payload, accountId = 'ana') => {
      const answer = await host.invokeResolver({ moduleKey: 'panel', functionKey, payload, uiContext: {}, accountId });
      if (!answer.ok) throw new Error(answer.message);
      return answer.body;
    },
    stored: (key) => host.kvs.plain.get(key)?.value,
    close: async () => {
      await host.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
