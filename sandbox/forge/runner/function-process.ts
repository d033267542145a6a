import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { OUT_OF_MEMORY } from './child/memory';
import type { InvocationMessage, InvocationResult, LogMessage, ResultMessage } from './wire';

/** A running child process that holds the app's bundle. */
export type FunctionProcess = {
  send(message: InvocationMessage): void;
  kill(): void;
};

/** What the owner of a process hears from it. */
export type ProcessListener = {
  onResult(requestId: string, result: InvocationResult): void;
  onLog(message: LogMessage): void;
  /** The process takes no more messages; onExit follows. */
  onDisconnect(): void;
  /** The process is gone; `outOfMemory` when it took more than it may, or V8 gave up for want of memory. */
  onExit(outOfMemory: boolean): void;
};

export type ProcessOptions = {
  readonly childPath: string;
  readonly bundleDirectory: string;
  /** What the whole process may take, with Node and the heap in it, as on Lambda. */
  readonly memoryMB: number;
};

const LogLineSchema = v.object({
  invocationId: v.string(),
  logLevel: v.number(),
  logArguments: v.array(v.string()),
});

/**
 * The heap's share of a function's memory, and that of its young objects. They are only a hint to V8 when to tidy up, as the
 * platform's own start of Node gives it; what ends a process is its whole size.
 */
const HEAP_SHARE = 0.9;
const YOUNG_SHARE = 0.05;

/** Starts a process with none of the machine's own environment, in UTC as on the platform. */
export function startFunctionProcess(options: ProcessOptions, listener: ProcessListener): FunctionProcess {
  const child = fork(options.childPath, [String(options.memoryMB)], {
    cwd: options.bundleDirectory,
    execArgv: [
      `--max-old-space-size=${Math.floor(options.memoryMB * HEAP_SHARE)}`,
      `--max-semi-space-size=${Math.max(1, Math.floor(options.memoryMB * YOUNG_SHARE))}`,
    ],
    env: {
      FORGE_EFS_RUNTIME_PATH: options.bundleDirectory,
      TZ: 'UTC',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let outOfMemory = false;
  if (child.stdout !== null) createInterface(child.stdout).on('line', (line) => listener.onLog(logMessageOf(line, 30)));
  if (child.stderr !== null) {
    createInterface(child.stderr).on('line', (line) => {
      outOfMemory ||= line.includes('heap out of memory') || line.includes(OUT_OF_MEMORY);
      listener.onLog({ invocationId: 'process', logLevel: 50, logArguments: [line] });
    });
  }
  child.on('message', (message: ResultMessage) => listener.onResult(message.requestId, message.result));
  child.on('close', () => listener.onExit(outOfMemory));
  child.on('disconnect', () => listener.onDisconnect());
  return {
    // A message that can't be sent any more is answered for by onExit, as every invocation in the process then is.
    send: (message) => void child.send(message, () => undefined),
    kill: () => child.kill('SIGKILL'),
  };
}

function logMessageOf(line: string, plainLevel: number): LogMessage {
  try {
    return v.parse(LogLineSchema, JSON.parse(line));
  } catch {
    return { invocationId: 'process', logLevel: plainLevel, logArguments: [line] };
  }
}
