import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { changed, type Place } from './places';

/** What became of a change: a test that fails because of it, none that does, or no answer in the time there was. */
export type Fate =
  | { readonly is: 'killed'; readonly by: string }
  | { readonly is: 'survived'; readonly tests: number }
  | { readonly is: 'out of time' };

const Results = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
      status: v.string(),
    }),
  ),
});

/** So many test files run in one start of jest, once the nearest has run alone. */
const AT_ONCE = 3;

let end: (() => unknown) | undefined;
/** Ends what runs. */
export const stop = (): void => void end?.();

/** Runs something in a folder; answers what it printed, or nothing where it took too long. */
async function run(folder: string, words: readonly string[], limitMs: number): Promise<string | undefined> {
  const [command = '', ...rest] = words;
  const started = spawn(command, rest, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], env: process.env });
  end = () => started.kill('SIGKILL');
  const printed: Buffer[] = [];
  started.stdout.on('data', (part: Buffer) => printed.push(part));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    started.kill('SIGKILL');
  }, limitMs);
  await new Promise((resolve) => started.on('close', resolve));
  clearTimeout(timer);
  end = undefined;
  return isLate ? undefined : Buffer.concat(printed).toString();
}

const JEST = [process.execPath, 'node_modules/jest/bin/jest.js'];

/** The folder of tests that mirrors a file's own. */
export function mirrored(file: string): string {
  return dirname(file)
    .replace(/^static\//u, 'test/ui/')
    .replace(/^src\//u, 'test/');
}

/** The tests that import a file, nearest first; where only bundles hold it, those in the folder that mirrors its own. */
export async function testsOf(folder: string, file: string): Promise<readonly string[]> {
  const told = await run(folder, [...JEST, '--listTests', '--findRelatedTests', file], 60_000);
  const found = (told ?? '')
    .split('\n')
    .filter(Boolean)
    .map((path) => relative(folder, path));
  const near = mirrored(file);
  const name = basename(file).split('.')[0] ?? '';
  const far = (test: string): number =>
    basename(test).startsWith(`${name}.`) ? 0 : near === dirname(test) ? 1 : test.startsWith(dirname(near)) ? 2 : 3;
  if (found.length > 0) return found.toSorted((one, other) => far(one) - far(other));
  const all = await run(folder, [...JEST, '--listTests', near], 60_000);
  return (all ?? '')
    .split('\n')
    .filter(Boolean)
    .map((path) => relative(folder, path));
}

/** Makes the change in a copy of the repository, runs the tests that could see it, and takes it back. */
export async function tryPlace(folder: string, place: Place, tests: readonly string[], limitMs: number): Promise<Fate> {
  const path = join(folder, place.file);
  const code = readFileSync(path, 'utf8');
  const until = Date.now() + limitMs;
  writeFileSync(path, changed(code, place));
  try {
    for (let [at, next] = [0, 1]; at < tests.length; [at, next] = [next, next + AT_ONCE]) {
      const left = until - Date.now();
      const failed = left > 0 ? await failedAmong(folder, tests.slice(at, next), left) : 'late';
      if (failed === 'late') return { is: 'out of time' };
      if (failed !== undefined) return { is: 'killed', by: failed };
    }
    return { is: 'survived', tests: tests.length };
  } finally {
    writeFileSync(path, code);
  }
}

/** The title of the first test that fails; a file that can't even be loaded is its own. */
async function failedAmong(folder: string, tests: readonly string[], limitMs: number): Promise<string | undefined> {
  const outputFile = join(folder, 'mutation-results.json');
  rmSync(outputFile, { force: true });
  const words = [...JEST, '-i', '--silent', '--json', `--outputFile=${outputFile}`, '--runTestsByPath'];
  const told = await run(folder, [...words, ...tests], limitMs);
  if (told === undefined) return 'late';
  // What breaks the process that runs the tests, such as a rejection that nobody handles, is seen by them as well.
  if (!existsSync(outputFile)) return `${tests.join(', ')} broke off`;
  const { testResults } = v.parse(v.pipe(v.string(), v.parseJson(), Results), readFileSync(outputFile, 'utf8'));
  const [broken] = testResults.filter(({ status }) => status === 'failed');
  if (!broken) return undefined;
  const [first] = broken.assertionResults.filter(({ status }) => status === 'failed');
  return first?.fullName ?? `${relative(folder, broken.name)} can’t be loaded`;
}
