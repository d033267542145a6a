import type { InvocationMeta, LambdaEvent } from '../wire';

const nothing = (): void => {};
const counter = { incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing };
const metrics = {
  counter: () => counter,
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

const ari = (text: string, members: Record<string, string>): Record<string, unknown> => ({
  ...members,
  toString: () => text,
  toJSON: () => text,
});

/** Which installation an invocation belongs to, in the form handlers and `getAppContext()` see it. */
export function installationOf(meta: InvocationMeta): Record<string, unknown> {
  const { installationId } = meta.appContext;
  return {
    ari: ari(`ari:cloud:ecosystem::installation/${installationId}`, { installationId }),
    contexts: [ari(meta.contextAri, { cloudId: meta.contextAri.split('/').at(-1) ?? '' })],
  };
}

/** `globalThis.__forge_runtime__` of one invocation (docs/platform.md#forge-the-sdk). `kvs` stays absent on purpose. */
export function runtimeOf(event: LambdaEvent, requestId: string, remainingMs: () => number): Record<string, unknown> {
  const { _meta: meta, handler } = event;
  return {
    proxy: meta.proxy,
    contextAri: meta.contextAri,
    aaid: meta.aaid,
    appContext: { ...meta.appContext, installation: installationOf(meta) },
    container: { region: 'sandbox', runtime: 'nodejs', handler, appCodeDir: process.env['FORGE_EFS_RUNTIME_PATH'] },
    lambdaContext: { awsRequestId: requestId, getRemainingTimeInMillis: remainingMs },
    tracing: meta.tracing,
    realtime: {},
    metrics,
    externalAuth: [],
    featureFlags: () => false,
  };
}
