import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TO_PRODUCTION } from '../../fakes/stakes-app';
import { installStakes, type InstalledApp } from './installed-app';

const ROOT = join(__dirname, '../../..');

/**
 * Forge uploads the bundle as its bundler leaves it, unminified: the app's own code with its comments and the words of ten
 * languages, valibot, the @forge packages. No goal; held where it is. What people wait for is the cold import, printed below.
 */
const MOST_BYTES = 1_100_000;

/** What `npm run build` runs, in a folder that holds an app. */
function bundle(app: string, into: string, variables: Readonly<Record<string, string>> = TO_PRODUCTION.variables) {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...variables };
  const tool = join(ROOT, 'tools/bundle-functions.cjs');
  return spawnSync(process.execPath, [tool, into], { cwd: app, env, encoding: 'utf8' });
}

let app: InstalledApp;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stakes-bundle-'));
  app = await installStakes();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the bundle loads by itself and exports what the manifest names; size and cold import are printed', () => {
  const code = `
    const from = process.hrtime.bigint();
    const handlers = Object.keys(require(${JSON.stringify(app.bundle.path)})).sort();
    console.log(JSON.stringify({ handlers, ms: Number(process.hrtime.bigint() - from) / 1e6 }));`;
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { handlers: string[]; ms: number };
  });
  const handlers = [...app.host.app.functions.values()].map(({ handler }) => handler.replace('index.', '')).sort();
  for (const run of runs) expect(run.handlers).toEqual(handlers);
  expect(app.bundle.bytes).toBeLessThanOrEqual(MOST_BYTES);
  const ms = runs.map((run) => run.ms).sort((a, b) => a - b);
  process.stdout.write(
    `functions bundle: ${app.bundle.bytes} bytes; cold import ${ms[2]?.toFixed(1)} ms (median of ${ms.length})\n`,
  );
});

test('the bundle calls nobody but the platform, and brings no part of the sandbox', () => {
  const text = readFileSync(app.bundle.path, 'utf8');
  for (const foreign of ['sandbox/', 'fast-check', 'preact', 'eval(', 'new Function'])
    expect(text).not.toContain(foreign);
});

test('what the sandbox runs is, byte by byte, what Forge’s bundler makes of the app', () => {
  const made = join(folder, 'made');
  expect(bundle(ROOT, made)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(made, 'index.cjs')).equals(readFileSync(app.bundle.path))).toBe(true);
});

test('the TypeScript that compiles the functions is the one that Forge’s bundler brings along', () => {
  const fromBundler = createRequire(require.resolve('@forge/bundler'));
  const fromLoader = createRequire(fromBundler.resolve('ts-loader'));
  const wanted = fromBundler('../package.json') as { dependencies: { typescript: string } };
  const used = fromLoader('typescript/package.json') as { version: string };
  expect(used.version).toBe(wanted.dependencies.typescript);
});

test('a deploy that names no environment fails', () => {
  const { status, stderr } = bundle(ROOT, join(folder, 'nowhere'), {});
  expect(status).toBe(1);
  // Forge's command line says no more than this; `npm run deploy` says which environments there are.
  expect(stderr).toContain('manifest.yml');
});

test('a tsconfig.json that emits nothing can’t be deployed', () => {
  const copy = join(folder, 'copy');
  for (const part of ['src', 'manifest.yml', 'package.json'])
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const text = readFileSync(join(ROOT, 'tsconfig.json'), 'utf8');
  writeFileSync(join(copy, 'tsconfig.json'), text.replace('"strict": true,', '"strict": true, "noEmit": true,'));
  const { status, stderr } = bundle(copy, join(folder, 'never'));
  expect(status).toBe(1);
  expect(stderr).toContain('TypeScript emitted no output');
});
