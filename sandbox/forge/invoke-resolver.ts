import type { App } from './app';
import type { Invoke } from './invoker';
import { functionOf, moduleOf, resolverOf } from './module-lookup';

/** An `invoke()` of a frame, as the host page passes it on. */
export type ResolverCall = {
  readonly moduleKey: string;
  readonly functionKey: string;
  readonly payload?: unknown;
  /** The context the frame's `getContext()` shows. */
  readonly uiContext: unknown;
  /** The viewer; absent when nobody is signed in. */
  readonly accountId?: string | undefined;
};

/** What the frame gets: the resolver's answer, or the sentence of the rejection. */
export type ResolverAnswer =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly message: string };

const REQUEST_LIMIT_BYTES = 500_000;
const RESPONSE_LIMIT_BYTES = 5_000_000;

/**
 * Calls a module's resolver (docs/platform.md#functions). A failure reaches the browser as the error's own message and
 * nothing else: stack, type and place stay in the log.
 */
export async function invokeResolver(app: App, invoke: Invoke, call: ResolverCall): Promise<ResolverAnswer> {
  const { moduleKey, functionKey, payload, uiContext, accountId } = call;
  if (byteLength(payload) > REQUEST_LIMIT_BYTES) return rejected('the request is larger than 500 KB');
  const outcome = await invoke({
    functionKey: resolverOf(app, moduleKey).key,
    moduleKey,
    moduleType: moduleOf(app, moduleKey).type,
    payload: { call: { functionKey, payload }, context: uiContext },
    accountId,
  });
  if (outcome.kind === 'threw') return rejected(outcome.error.errorMessage);
  if (outcome.kind === 'timed-out') return rejected('it took too long');
  if (outcome.kind !== 'returned') return rejected('it ended unexpectedly');
  if (byteLength(outcome.body) > RESPONSE_LIMIT_BYTES) return rejected('the response is larger than 5 MB');
  return { ok: true, body: outcome.body };
}

/**
 * What a module's `dynamicProperties` handler gives, such as the lozenge of a `jira:issueContext`; `undefined` when the
 * module has no such handler or it failed, as Jira then keeps what the manifest says.
 */
export async function dynamicPropertiesOf(
  app: App,
  invoke: Invoke,
  call: { readonly moduleKey: string; readonly extension: unknown; readonly accountId?: string | undefined },
): Promise<unknown> {
  const module = moduleOf(app, call.moduleKey);
  if (module.dynamicProperties === undefined) return undefined;
  const outcome = await invoke({
    functionKey: functionOf(app, module.dynamicProperties.function).key,
    moduleKey: module.key,
    moduleType: module.type,
    payload: { cloudId: app.cloudId, extension: call.extension },
    accountId: call.accountId,
  });
  return outcome.kind === 'returned' ? outcome.body : undefined;
}

/** What a frame gets where no answer came about. */
export function rejected(reason: string): ResolverAnswer {
  return { ok: false, message: `There was an error invoking the function - ${reason}` };
}

function byteLength(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}
