import { randomUUID } from 'node:crypto';
import { bundleChild } from './child-bundle';
import { startFunctionProcess, type FunctionProcess } from './function-process';
import type { Outcome } from './outcome';
import type { InvocationResult, LambdaEvent, LogMessage } from './wire';

/** Runs the app's functions in child processes, any number at a time. */
export type Runner = {
  /** Never rejects: whatever happens to the function is an outcome. */
  run(event: LambdaEvent, limits: InvocationLimits): Promise<Outcome>;
  /** Invocations from now on read the bundle as it is now; those that run end with the one they began with. */
  readBundleAgain(): void;
  close(): void;
};

/** What one invocation may take: time, and memory of its whole process. */
export type InvocationLimits = { readonly timeoutMs: number; readonly memoryMB: number };

export type RunnerOptions = {
  /** Directory of the deployable bundle: `<file>.cjs` for each `file.export` handler. */
  readonly bundleDirectory: string;
  readonly onLog: (message: LogMessage) => void;
};

type Host = {
  readonly process: FunctionProcess;
  readonly running: Map<string, (outcome: Outcome) => void>;
  readonly memoryMB: number;
};

/**
 * One process for each size of memory serves invocations until one of them times out or the process dies. A process with a
 * timed-out invocation takes no new ones and is killed as soon as its other invocations have ended, so that they don't
 * suffer for it.
 */
export function createRunner({ bundleDirectory, onLog }: RunnerOptions): Runner {
  const child = bundleChild();
  const hosts = new Set<Host>();
  const current = new Map<number, Host>();

  const takeNoMore = (host: Host): void => {
    if (current.get(host.memoryMB) === host) current.delete(host.memoryMB);
  };
  const retire = (host: Host): void => {
    takeNoMore(host);
    if (host.running.size === 0) host.process.kill();
  };

  const start = (memoryMB: number): Host => {
    const running = new Map<string, (outcome: Outcome) => void>();
    const process = startFunctionProcess(
      { childPath: child.path, bundleDirectory, memoryMB },
      {
        onLog,
        onResult: (requestId, result) => running.get(requestId)?.(outcomeOf(result)),
        onDisconnect: () => takeNoMore(host),
        onExit: (outOfMemory) => {
          hosts.delete(host);
          for (const end of running.values()) end({ kind: outOfMemory ? 'out-of-memory' : 'crashed' });
        },
      },
    );
    const host: Host = { process, running, memoryMB };
    hosts.add(host);
    current.set(memoryMB, host);
    return host;
  };

  return {
    run: (lambdaEvent, { timeoutMs, memoryMB }) =>
      new Promise((resolve) => {
        const host = current.get(memoryMB) ?? start(memoryMB);
        const requestId = randomUUID();
        const end = (outcome: Outcome): void => {
          clearTimeout(timer);
          host.running.delete(requestId);
          if (outcome.kind === 'timed-out' || current.get(memoryMB) !== host) retire(host);
          resolve(outcome);
        };
        const timer = setTimeout(() => end({ kind: 'timed-out', afterMs: timeoutMs }), timeoutMs);
        host.running.set(requestId, end);
        host.process.send({ lambdaEvent, tunnelContext: { requestId, deadline: Date.now() + timeoutMs } });
      }),
    readBundleAgain: () => {
      for (const host of hosts) retire(host);
    },
    close: () => {
      for (const host of hosts) host.process.kill();
      child.remove();
    },
  };
}

function outcomeOf(result: InvocationResult): Outcome {
  return result.success ? { kind: 'returned', body: result.body } : { kind: 'threw', error: result.error };
}
