import type { LogLine } from '../logs';
import type { LogMessage } from './wire';

/** A function's console line as the host's log keeps it. */
export function logLineOf({ invocationId, logLevel, logArguments }: LogMessage, at: Date): LogLine {
  return { at, level: levelOf(logLevel), text: logArguments.join(' '), invocationId };
}

function levelOf(logLevel: number): LogLine['level'] {
  if (logLevel >= 50) return 'error';
  if (logLevel >= 40) return 'warn';
  return logLevel >= 30 ? 'info' : 'debug';
}
