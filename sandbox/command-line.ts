import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type Arguments = { readonly data?: string | undefined; readonly port: number; readonly at?: Date | undefined };

const USAGE = 'Usage: npm start [-- --data EXPORT.jsonl[.gz]] [--port N] [--at 2026-10-01T09:00:00Z]';
const DEFAULT_PORT = 8080;

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function readArguments(words: readonly string[]): Arguments {
  const { data, port, at } = flagsIn(words);
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`"${port}" is no port. ${USAGE}`);
  const date = at === undefined ? undefined : new Date(at);
  if (date !== undefined && Number.isNaN(date.getTime())) throw new Error(`"${at}" is no date. ${USAGE}`);
  return { data, port: number, at: date };
}

function flagsIn(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { data: text, port: text, at: text } }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${USAGE}`, { cause: error });
  }
}
