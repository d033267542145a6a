import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { App } from './app';
import type { Log } from './logs';
import { functionOf } from './module-lookup';
import type { Proxy } from './proxy';
import { failureOf, type Outcome } from './runner/outcome';
import type { Runner } from './runner/runner';

/** Which function to run, on behalf of which module and person, with what. */
type InvocationOrder = {
  /** Key of the manifest's `function` entry. */
  readonly functionKey: string;
  readonly moduleKey: string;
  /** Module type in the manifest, such as `jira:issuePanel`, `trigger` or `consumer`; it decides the time allowed. */
  readonly moduleType: string;
  readonly payload: unknown;
  readonly accountId?: string | undefined;
  readonly pushDepth?: number | undefined;
};

/** Runs a function of the app the way the platform does; failures are outcomes, and are logged. */
export type Invoke = (order: InvocationOrder) => Promise<Outcome>;

export type InvokerParts = {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly runner: Runner;
  readonly proxy: Proxy;
};

const ASYNC_MODULES = ['consumer', 'scheduledTrigger', 'preUninstall'];
const UI_TIMEOUT_MS = 25_000;
const ASYNC_TIMEOUT_MS = 55_000;

/** How long a function may run: 25 s, or 55 s and what `timeoutSeconds` says for consumers, schedules and leaving. */
export function timeoutMsOf(app: App, functionKey: string, moduleType: string): number {
  if (!ASYNC_MODULES.includes(moduleType)) return UI_TIMEOUT_MS;
  const { timeoutSeconds } = functionOf(app, functionKey);
  return timeoutSeconds === undefined ? ASYNC_TIMEOUT_MS : timeoutSeconds * 1000;
}

/** How much memory a function's process may take, Node's own included: its own setting goes before the app's. */
function memoryMBOf(app: App, functionKey: string): number {
  return functionOf(app, functionKey).runtime?.memoryMB ?? app.memoryMB;
}

export function createInvoke({ app, clock, log, runner, proxy }: InvokerParts): Invoke {
  return async ({ functionKey, moduleKey, moduleType, payload, accountId, pushDepth = 0 }) => {
    const invocationId = randomUUID();
    const permit = proxy.admit({ invocationId, functionKey, moduleKey, moduleType, accountId, pushDepth });
    const outcome = await runner.run(
      {
        handler: functionOf(app, functionKey).handler,
        body: payload,
        variables: [],
        _meta: {
          contextAri: siteAri(app),
          appContext: {
            appId: app.appId,
            appVersion: '1.0.0',
            environmentId: app.environmentId,
            environmentType: app.environmentType,
            invocationId,
            installationId: app.installationId,
            functionKey,
            moduleType,
            moduleKey,
            permissions: { scopes: [...app.scopes], external: {} },
          },
          tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
          proxy: { token: permit.token, url: proxy.url },
          aaid: accountId,
          clockOffsetMs: clock.offsetMs,
        },
      },
      { timeoutMs: timeoutMsOf(app, functionKey, moduleType), memoryMB: memoryMBOf(app, functionKey) },
    );
    permit.revoke();
    if (outcome.kind !== 'returned') {
      const stack = outcome.kind === 'threw' ? outcome.error.stack.slice(1) : [];
      const text = [`${functionKey}: ${failureOf(outcome)}`, ...stack].join('\n');
      log.write({ at: clock.now(), level: 'error', text, invocationId });
    }
    return outcome;
  };
}

/** The site the app is installed on, as invocations name it. */
export function siteAri(app: App): string {
  return `ari:cloud:jira::site/${app.cloudId}`;
}
