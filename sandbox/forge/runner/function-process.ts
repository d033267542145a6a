import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
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
  /** The process is gone; `outOfMemory` when V8 gave up for want of memory. */
  onExit(outOfMemory: boolean): void;
};

export type ProcessOptions = {
  readonly childPath: string;
  readonly bundleDirectory: string;
  readonly memoryMB: number;
};

const LogLineSchema = v.object({
  invocationId: v.string(),
  logLevel: v.number(),
  logArguments: v.array(v.string()),
});

/** Starts a process with none of the machine's own environment, in UTC as on the platform. */
export function startFunctionProcess(options: ProcessOptions, listener: ProcessListener): FunctionProcess {
  const child = fork(options.childPath, [], {
    cwd: options.bundleDirectory,
    execArgv: [`--max-old-space-size=${options.memoryMB}`],
    env: { FORGE_EFS_RUNTIME_PATH: options.bundleDirectory, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let outOfMemory = false;
  if (child.stdout !== null) createInterface(child.stdout).on('line', (line) => listener.onLog(logMessageOf(line, 30)));
  if (child.stderr !== null) {
    createInterface(child.stderr).on('line', (line) => {
      outOfMemory ||= line.includes('heap out of memory');
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
