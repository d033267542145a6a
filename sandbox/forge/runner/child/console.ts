import { inspect } from 'node:util';
import type { LogMessage } from '../wire';
import { currentInvocation } from './current-invocation';

const LEVELS = { debug: 20, log: 30, info: 30, warn: 40, error: 50 } as const;

/** Turns what a function logs into one JSON line each, with the invocation it belongs to. */
export function installConsole(): void {
  for (const [method, logLevel] of Object.entries(LEVELS)) {
    Object.assign(console, {
      [method]: (...values: unknown[]) => {
        const line: LogMessage = {
          invocationId: currentInvocation.getStore()?.meta.appContext.invocationId ?? 'loading',
          logLevel,
          logArguments: values.map((each) => (typeof each === 'string' ? each : inspect(each, { depth: 4 }))),
        };
        process.stdout.write(`${JSON.stringify(line)}\n`);
      },
    });
  }
}
