import { readArguments, USAGE, type Arguments } from './arguments';
import { audit } from './audit';
import { BadInput } from './bad-input';
import { policyFor } from './policy-file';
import type { Report, Scope } from './report/report';
import { reportCsv } from './report/report-csv';
import { reportJson } from './report/report-json';
import { reportTable } from './report/report-table';

const PRINT: Readonly<Record<Arguments['format'], (report: Report, scope: Scope) => string>> = {
  table: reportTable,
  json: reportJson,
  csv: reportCsv,
};

/** Exit code of everything that the person can put right. */
const BAD_INPUT = 2;

async function run(argv: readonly string[]): Promise<string> {
  const given = readArguments(argv);
  if (given === 'help') return USAGE;
  const policy = await policyFor(given.policyFile, given.staleAfterDays);
  const report = await audit(given.file, { atMs: given.atMs ?? Date.now(), policy, scope: given, learn: given.learn });
  return PRINT[given.format](report, given);
}

// A reader such as `head` may stop early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

run(process.argv.slice(2)).then(
  (text) => process.stdout.write(text),
  (error: unknown) => {
    if (!(error instanceof BadInput)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = BAD_INPUT;
  },
);
