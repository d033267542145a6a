// npm run bench [-- EXPORT]: what Stakes costs, beside what other ways to the same answer cost, all on the same generated
// sites and the same double. Prints tables and keeps the numbers in results.json; test/docs puts them into docs/bench.md.
// EXPORT has the audit measured, too, on that file; without it, what was measured of the audit stays.
// npm run bench -- audit EXPORT: the audit of an export alone, kept nowhere.
// npm run bench -- sweeps [SIZE …]: the sweeps alone, of all sizes or these, kept in the place of those in results.json.
// npm run bench -- views [SIZE …]: the gadget and the panel alone, in the same way.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureAudit, type MeasuredAudit } from './audit';
import { measureSize, measureSweeps, measureViews, type Measured } from './measure-size';
import { notesText } from './notes-text';
import type { Results } from './results';
import { resultsOf } from './results-of';
import { auditSentence, costTable, ratioTable } from './tables';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
/** What can be measured alone. */
const PARTS = ['gadget', 'panel', 'sweepFirst', 'sweepSteady'] as const;
const RESULTS = join(__dirname, 'results.json');

async function main([first, ...others]: readonly string[]): Promise<void> {
  if (first === 'audit') {
    tellAudit(auditOf(others[0]));
    return;
  }
  const sizes = SIZES.filter((n) => others.length === 0 || others.includes(String(n)));
  if (first === 'sweeps' || first === 'views') {
    await keep(first === 'sweeps' ? measureSweeps : measureViews, sizes);
    return;
  }
  const measured: Measured[] = [];
  for (const n of SIZES) {
    measured.push(await measureSize(n, (what) => console.error(`${n.toLocaleString('en')} items: ${what}`)));
  }
  const audit = auditOf(first);
  const results = resultsOf(measured, audit?.result ?? kept().audit);
  console.log(`\n${ratioTable(results)}\n\n${costTable(results)}\n`);
  for (const { notes } of measured) console.log(notesText(notes).join('\n'));
  tellAudit(audit);
  writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
}

/** What was measured before. */
const kept = (): Results => JSON.parse(readFileSync(RESULTS, 'utf8'));

/** Measures a part at some sizes, and keeps what it measured in the place of what stood there. */
async function keep(measure: (n: number) => Promise<Partial<Measured>>, sizes: readonly number[]): Promise<void> {
  let results = kept();
  for (const n of sizes) {
    console.error(`${n.toLocaleString('en')} items`);
    const measured = await measure(n);
    for (const name of PARTS) {
      const now = measured[name];
      if (now) results = { ...results, [name]: results[name].map((row) => (row.n === n ? now : row)) };
    }
    writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 2)}\n`);
  }
  console.log(costTable(results));
}

function auditOf(file?: string): MeasuredAudit | undefined {
  if (file !== undefined) return measureAudit(file);
  console.error('The audit is left out. Name an export to have it measured: npm run bench -- EXPORT');
  return undefined;
}

function tellAudit(audit: MeasuredAudit | undefined): void {
  if (audit) console.log(`\n${auditSentence(audit.result)}\nBy CPU time alone it is ${audit.cpuRatio} times.`);
}

void main(process.argv.slice(2));
