import { parseArgs } from 'node:util';

/** What `npm start` was asked for. `items`: a generated backlog of so many open technical items. */
export type Arguments = {
  readonly data?: string | undefined;
  readonly items?: number | undefined;
  readonly port: number;
  readonly at?: Date | undefined;
  /** The directory of an app that somebody else builds. */
  readonly appDirectory?: string | undefined;
};

const USAGE = 'Usage: npm start [-- [--data EXPORT.jsonl[.gz] | --items N] [--port N] [--at 2026-10-01T09:00:00Z]]';

/** As many as the largest sites hold; beyond it the sandbox would run out of memory. */
const MOST_ITEMS = 200_000;
const DEFAULT_PORT = 8080;

/** Reads the arguments; throws a sentence that says what is wrong with them. */
export function readArguments(words: readonly string[]): Arguments {
  const { data, items, port, at, app } = flagsIn(words);
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`"${port}" is no port. ${USAGE}`);
  const count = items === undefined ? undefined : Number(items);
  if (count !== undefined && (!Number.isInteger(count) || count < 1 || count > MOST_ITEMS))
    throw new Error(`"${items}" is no number of items from 1 to ${MOST_ITEMS}. ${USAGE}`);
  if (count !== undefined && data !== undefined) throw new Error(`Choose --data or --items, not both. ${USAGE}`);
  const date = at === undefined ? undefined : new Date(at);
  if (date !== undefined && Number.isNaN(date.getTime())) throw new Error(`"${at}" is no date. ${USAGE}`);
  return { data, items: count, port: number, at: date, appDirectory: app };
}

function flagsIn(words: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...words], options: { data: text, items: text, port: text, at: text, app: text } })
      .values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)} ${USAGE}`, { cause: error });
  }
}
