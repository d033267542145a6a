import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { InvocationMessage, InvocationResult, LambdaEvent, ResultMessage } from './wire';
import { installConsole } from './child/console';
import { currentInvocation } from './child/current-invocation';
import { egressFetch, forgeFetch } from './child/forge-fetch';
import { watchMemory } from './child/memory';
import { installationOf, runtimeOf } from './child/runtime';
import { installVirtualDate, machineNowMs } from '../../virtual-date';

/*
 * The process in which the app's functions run: the sandbox's stand-in for Atlassian's runtime wrapper. Everything it
 * replaces is in place before the first line of the app's bundle is loaded.
 */
// Each invocation has a clock of its own.
installVirtualDate(() => currentInvocation.getStore()?.meta.clockOffsetMs ?? 0);
installConsole();
Object.defineProperty(globalThis, '__forge_runtime__', {
  configurable: true,
  get: () => currentInvocation.getStore()?.runtime,
});
Object.assign(globalThis, { __forge_fetch__: forgeFetch, fetch: egressFetch });

const bundleDirectory = process.env['FORGE_EFS_RUNTIME_PATH'] ?? process.cwd();
const load = createRequire(join(bundleDirectory, 'bundle.cjs'));

let running = 0;
const checkMemory = watchMemory(Number(process.argv[2]), () => running);

process.on('message', (message: InvocationMessage) => {
  const { requestId, deadline } = message.tunnelContext;
  const event = message.lambdaEvent;
  const { _meta: meta } = event;
  for (const { key, value } of event.variables) process.env[key] = value;
  const runtime = runtimeOf(event, requestId, () => Math.max(0, deadline - machineNowMs()));
  void currentInvocation.run({ meta, runtime }, async () => {
    running += 1;
    const answer: ResultMessage = { requestId, result: await resultOf(event) };
    checkMemory();
    running -= 1;
    process.send?.(answer);
  });
});

async function resultOf(event: LambdaEvent): Promise<InvocationResult> {
  const { _meta: meta, handler, body } = event;
  try {
    const context = {
      installContext: meta.contextAri,
      principal: meta.aaid === undefined ? undefined : { accountId: meta.aaid },
      installation: installationOf(meta),
    };
    const returned: unknown = await handlerOf(handler)(body, context);
    return { success: true, status: 200, body: returned };
  } catch (thrown) {
    return { success: false, status: 500, error: describe(thrown) };
  }
}

function handlerOf(handler: string): (...values: unknown[]) => unknown {
  const [file = '', name = ''] = handler.split('.');
  const module: Record<string, unknown> = load(`./${file}.cjs`);
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`The bundle ${file}.cjs exports no function "${name}".`);
  return (...values) => found(...values);
}

function describe(thrown: unknown): Extract<InvocationResult, { success: false }>['error'] {
  if (!(thrown instanceof Error)) return { errorMessage: String(thrown), errorType: 'Error', stack: [] };
  const serviceKey = 'serviceKey' in thrown && typeof thrown.serviceKey === 'string' ? thrown.serviceKey : undefined;
  return { errorMessage: thrown.message, errorType: thrown.name, stack: (thrown.stack ?? '').split('\n'), serviceKey };
}
