import { parseArgs } from 'node:util';
import { parseCalendarDay } from '../../src/core/time/calendar-day';
import { momentMs } from '../../src/jira/decoders/moment';
import { BadInput } from './bad-input';

/** How the audit may be printed. */
const FORMATS = ['table', 'json', 'csv'] as const;

type Format = (typeof FORMATS)[number];

/** What the person asked for. Without `atMs` it is about now, without `staleAfterDays` the policy decides. */
export type Arguments = {
  readonly file: string;
  readonly atMs?: number | undefined;
  readonly staleAfterDays?: number | undefined;
  readonly policyFile?: string | undefined;
  readonly all: boolean;
  readonly suggested: boolean;
  readonly learn: boolean;
  readonly format: Format;
};

export const USAGE = `npm run --silent audit -- FILE [options]

FILE is a Jira export: JSON lines (plain or gzipped), one issue a line as Jira's search returns it with
expand=changelog and the field comment; or the JSON of such a search. It may be a pipe; - reads
what is piped in.

  --at ISO             look at the backlog as it stood then: 2026-10-01 or 2026-10-01T09:00:00Z (default: now)
  --stale-after DAYS   whole days without refinement that make an issue stale (default: the policy's, else 90)
  --policy FILE        a project's settings as JSON (default: Stakes' own)
  --all                every open issue, not technical ones alone
  --suggested          also issues whose summary looks technical
  --learn              also what the history says about the limit, in table and json
  --format FORMAT      table, json or csv (default: table)
  --help               this text
`;

const MOST_DAYS = 3650;

const OPTIONS = {
  at: { type: 'string' },
  'stale-after': { type: 'string' },
  policy: { type: 'string' },
  all: { type: 'boolean', default: false },
  suggested: { type: 'boolean', default: false },
  learn: { type: 'boolean', default: false },
  format: { type: 'string', default: 'table' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command line; 'help' where that was asked for. Throws `BadInput` with a sentence. */
export function readArguments(argv: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || file === '') throw new BadInput('Name the export to look at: npm run audit -- FILE.');
  if (others.length > 0) throw new BadInput(`One export at a time: leave out ${others.map(quote).join(' and ')}.`);
  return {
    file: file === '-' ? '/dev/stdin' : file,
    atMs: values.at === undefined ? undefined : parseAt(values.at),
    staleAfterDays: values['stale-after'] === undefined ? undefined : parseDays(values['stale-after']),
    policyFile: values.policy,
    all: values.all,
    suggested: values.suggested,
    learn: values.learn,
    format: parseFormat(values.format),
  };
}

/** A moment as people write it, in epoch milliseconds: a day (its midnight in UTC), or a day and a time with its zone. */
function parseAt(text: string): number {
  const day = parseCalendarDay(text.slice(0, 10));
  const atMs = day === text ? Date.parse(`${text}T00:00:00Z`) : momentMs(text);
  if (day !== undefined && atMs !== undefined) return atMs;
  throw new BadInput(
    `--at takes a moment such as 2026-10-01 or 2026-10-01T09:00:00Z (with its zone); “${text.slice(0, 100)}” is none.`,
  );
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence = ''] = error.message.split(/\. |\n/);
    throw new BadInput(`${sentence.replace(/\.$/, '')}. Run the audit with --help to see what it takes.`);
  }
}

function parseDays(text: string): number {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new BadInput(`--stale-after takes whole days from 1 to ${MOST_DAYS}, such as 90; ${quote(text)} is not that.`);
}

function parseFormat(text: string): Format {
  const format = FORMATS.find((one) => one === text);
  if (format) return format;
  throw new BadInput(`--format is one of ${FORMATS.join(', ')}; ${quote(text)} is not.`);
}

function quote(text: string): string {
  return `“${text.slice(0, 100)}”`;
}
