/** What a function wrote to its console, or what the host has to say about it. */
export type LogLine = {
  readonly at: Date;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
  readonly invocationId?: string | undefined;
};

/** Where the host keeps the app's log, oldest first. */
export type Log = {
  readonly lines: readonly LogLine[];
  write(line: LogLine): void;
  /** Calls `listener` with every new line; the returned function ends that. */
  onLine(listener: (line: LogLine) => void): () => void;
};

const KEPT_LINES = 10_000;

/** An empty log that keeps the newest 10,000 lines. */
export function createLog(): Log {
  const lines: LogLine[] = [];
  const listeners = new Set<(line: LogLine) => void>();
  return {
    lines,
    write: (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      for (const listener of listeners) listener(line);
    },
    onLine: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
