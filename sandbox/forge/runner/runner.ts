import { randomUUID } from 'node:crypto';
import { bundleChild } from './child-bundle';
import { startFunctionProcess, type FunctionProcess } from './function-process';
import type { Outcome } from './outcome';
import type { InvocationResult, LambdaEvent, LogMessage } from './wire';

/** Runs the app's functions in child processes, any number at a time. */
export type Runner = {
  /** Never rejects: whatever happens to the function is an outcome. */
  run(event: LambdaEvent, timeoutMs: number): Promise<Outcome>;
  close(): void;
};

export type RunnerOptions = {
  /** Directory of the deployable bundle: `<file>.cjs` for each `file.export` handler. */
  readonly bundleDirectory: string;
  readonly memoryMB: number;
  readonly onLog: (message: LogMessage) => void;
};

type Host = { readonly process: FunctionProcess; readonly running: Map<string, (outcome: Outcome) => void> };

/**
 * One process serves invocations until one of them times out or the process dies. A process with a timed-out invocation
 * takes no new ones and is killed as soon as its other invocations have ended, so that they don't suffer for it.
 */
export function createRunner({ bundleDirectory, memoryMB, onLog }: RunnerOptions): Runner {
  const child = bundleChild();
  const hosts = new Set<Host>();
  let current: Host | undefined;

  const retire = (host: Host): void => {
    if (current === host) current = undefined;
    if (host.running.size === 0) host.process.kill();
  };

  const start = (): Host => {
    const running = new Map<string, (outcome: Outcome) => void>();
    const process = startFunctionProcess(
      { childPath: child.path, bundleDirectory, memoryMB },
      {
        onLog,
        onResult: (requestId, result) => running.get(requestId)?.(outcomeOf(result)),
        onDisconnect: () => {
          if (current === host) current = undefined;
        },
        onExit: (outOfMemory) => {
          hosts.delete(host);
          for (const end of running.values()) end({ kind: outOfMemory ? 'out-of-memory' : 'crashed' });
        },
      },
    );
    const host: Host = { process, running };
    hosts.add(host);
    return host;
  };

  return {
    run: (lambdaEvent, timeoutMs) =>
      new Promise((resolve) => {
        current ??= start();
        const host = current;
        const requestId = randomUUID();
        const end = (outcome: Outcome): void => {
          clearTimeout(timer);
          host.running.delete(requestId);
          if (outcome.kind === 'timed-out' || current !== host) retire(host);
          resolve(outcome);
        };
        const timer = setTimeout(() => end({ kind: 'timed-out', afterMs: timeoutMs }), timeoutMs);
        host.running.set(requestId, end);
        host.process.send({ lambdaEvent, tunnelContext: { requestId, deadline: Date.now() + timeoutMs } });
      }),
    close: () => {
      for (const host of hosts) host.process.kill();
      child.remove();
    },
  };
}

function outcomeOf(result: InvocationResult): Outcome {
  return result.success ? { kind: 'returned', body: result.body } : { kind: 'threw', error: result.error };
}
