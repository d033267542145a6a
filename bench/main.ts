// npm run bench [-- EXPORT]: what Stakes costs, beside what other ways to the same answer cost, all on the same generated
// sites and the same double. Prints tables and keeps the numbers in results.json; test/docs puts them into the README.
// npm run bench -- audit [EXPORT]: the audit of an export alone, kept nowhere.
// npm run bench -- sweeps [SIZE …]: the sweeps alone, of all sizes or these, kept in the place of those in results.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureAudit, type MeasuredAudit } from './audit';
import { measureSize, measureSweeps, type Measured, type MeasuredSweeps } from './measure-size';
import { notesText } from './notes-text';
import type { Results } from './results';
import { resultsOf } from './results-of';
import { auditSentence, costTable, ratioTable } from './tables';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const RESULTS = join(__dirname, 'results.json');
const SHARED = process.env['STAKES_SHARED'] ?? resolve(__dirname, '../../shared');
const EXPORT = join(SHARED, 'data/jira-export/tidev.jsonl.gz');

async function main([first, ...others]: readonly string[]): Promise<void> {
  if (first === 'audit') {
    tellAudit(auditOf(others[0]));
    return;
  }
  if (first === 'sweeps') {
    await keepSweeps(SIZES.filter((n) => others.length === 0 || others.includes(String(n))));
    return;
  }
  const measured: Measured[] = [];
  for (const n of SIZES) {
    measured.push(await measureSize(n, (what) => console.error(`${n.toLocaleString('en')} items: ${what}`)));
  }
  const audit = auditOf(first);
  const results = resultsOf(measured, audit?.result);
  console.log(`\n${ratioTable(results)}\n\n${costTable(results)}\n`);
  for (const { notes } of measured) console.log(notesText(notes).join('\n'));
  tellAudit(audit);
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

async function keepSweeps(sizes: readonly number[]): Promise<void> {
  const sweeps = new Map<number, MeasuredSweeps>();
  for (const n of sizes) {
    console.error(`${n.toLocaleString('en')} items: the sweeps`);
    sweeps.set(n, await measureSweeps(n));
  }
  const before: Results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const results: Results = {
    ...before,
    sweepFirst: before.sweepFirst.map((row) => sweeps.get(row.n)?.sweepFirst ?? row),
    sweepSteady: before.sweepSteady.map((row) => sweeps.get(row.n)?.sweepSteady ?? row),
  };
  console.log(costTable(results));
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

function auditOf(file = EXPORT): MeasuredAudit | undefined {
  if (existsSync(file)) return measureAudit(file);
  console.error(`There is no export ${file}, so the audit is left out. Name one: npm run bench -- EXPORT`);
  return undefined;
}

function tellAudit(audit: MeasuredAudit | undefined): void {
  if (audit) console.log(`\n${auditSentence(audit.result)}\nBy CPU time alone it is ${audit.cpuRatio} times.`);
}

void main(process.argv.slice(2));
