// npm run test:levers [-- NAME…]: the tests that each lever touches, under each of its readings, the others at their strictest.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { LEVERS } from '../../sandbox/levers';
import type { Lever } from '../../sandbox/levers/lever';
import { runsOf, tableOf, type Outcome, type Row } from './runs';

const root = join(__dirname, '..', '..');
const all: readonly (readonly [string, Lever])[] = Object.entries(LEVERS);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(`There is no lever "${unknown.join('", "')}". There are: ${all.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}

const JestSchema = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      message: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

/** Runs these tests with `STAKES_LEVERS` set so, and says what became of each file. A jest that told nothing is an error. */
function run(levers: string, paths: readonly string[]): ReadonlyMap<string, Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-levers-'));
  const outputFile = join(folder, 'results.json');
  console.log(`\n▸ STAKES_LEVERS="${levers}" npx jest ${paths.join(' ')}`);
  const words = ['jest', '--silent', '--json', `--outputFile=${outputFile}`, ...paths];
  const env = { ...process.env, STAKES_LEVERS: levers };
  spawnSync('npx', words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const { testResults } = v.parse(v.pipe(v.string(), v.parseJson(), JestSchema), readFileSync(outputFile, 'utf8'));
  rmSync(folder, { recursive: true });
  return new Map(
    testResults.map(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      // A file that couldn't be loaded has no results of its own.
      return [relative(root, name), { passed, failed: passed + failed.length === 0 ? ['(did not run)'] : failed }];
    }),
  );
}

const rows: Row[] = [];
for (const { levers, paths, of } of runsOf(all.filter(([name]) => asked.length === 0 || asked.includes(name)))) {
  const outcomes = run(levers, paths);
  rows.push(...of.map(({ name, reading, touches }) => ({ name, reading, touches, outcomes })));
}
const { text, failures } = tableOf(rows);
console.log(`\n${text}`);
process.exitCode = failures > 0 ? 1 : 0;
