import { readFile } from 'node:fs/promises';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { parsePolicy } from '../../src/core/policy/parse-policy';
import type { Policy } from '../../src/core/policy/policy';
import { type Arguments, readArguments, USAGE } from './arguments';
import { audit } from './audit';
import { BadInput } from './bad-input';
import { printWhat } from './print-what';
import { type Report, reportCsv, reportJson, type Scope } from './report/report';
import { reportTable } from './report/report-table';

const PRINT: Readonly<Record<Arguments['format'], (report: Report, scope: Scope) => string>> = {
  table: reportTable,
  json: reportJson,
  csv: reportCsv,
};

async function run(argv: readonly string[]): Promise<string> {
  const given = readArguments(argv);
  if (given === 'help') return USAGE;
  const policy = await policyFor(given.policyFile, given.staleAfterDays);
  const report = await audit(given.file, { atMs: given.atMs ?? Date.now(), policy, scope: given, learn: given.learn });
  return PRINT[given.format](report, given);
}

/** The settings to audit by: a file's, or Stakes' own. Days given on the command line hold for every origin. */
async function policyFor(file: string | undefined, staleAfterDays: number | undefined): Promise<Policy> {
  const policy = file === undefined ? DEFAULT_POLICY : await readPolicy(file);
  return staleAfterDays === undefined ? policy : { ...policy, staleAfterDays, staleAfterDaysByOrigin: {} };
}

async function readPolicy(file: string): Promise<Policy> {
  const read = parsePolicy(await jsonIn(file));
  if ('problem' in read) throw new BadInput(`The policy ${file} can't be used. ${read.problem} Correct it.`);
  return read.policy;
}

async function jsonIn(file: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/u, ''));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new BadInput(`The policy ${file} is not JSON. Correct it.`, { cause: error });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadInput(`The policy ${file} could not be read (${String(error.code)}). Check its name and folder.`, {
      cause: error,
    });
  }
}

printWhat(run);
