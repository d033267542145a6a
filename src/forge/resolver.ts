import Resolver, { type Request } from '@forge/resolver';
import type { Call } from '../contract';
import { HANDLERS } from '../functions/handlers';
import { serve } from '../functions/serve';
import { forgePorts } from './forge-ports';
import { logBug } from './log';

const CALLS = Object.keys(HANDLERS) as Call[];

const definitions = CALLS.reduce(
  (resolver, call) =>
    resolver.define(call, ({ payload, context }: Request) =>
      serve(call, forgePorts(), payload, context.accountId, logBug),
    ),
  new Resolver(),
).getDefinitions();

/**
 * What a Custom UI calls. Only the contract's own calls are let through: Forge's resolver looks names up with `in`, so
 * `constructor` would run and hand the whole context to the browser (docs/platform.md#forge-the-sdk).
 */
export const resolver: typeof definitions = async (invocation, backend) => {
  if (!CALLS.some((call) => call === invocation.call.functionKey)) {
    return { ok: false, refusal: { kind: 'invalid', sentence: 'Stakes does not know this request. Reload the page.' } };
  }
  return definitions(invocation, backend);
};
