// npm run dev: the sandbox, whose open pages show what is saved under src and static a moment later. It takes the arguments of
// npm start. Of the app's functions it makes a quick bundle of its own; npm start and the tests run the one that Forge makes.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, watch } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildUi, uis } from './build-ui.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Apart from build/, which holds what is deployed. The manifest is checked against the sources, so they are there, too. */
const app = join(root, 'node_modules/.cache/stakes-dev');
/** An editor saves a file in several steps, and a branch many files: what comes within this time is built once. */
const TOGETHER_MS = 40;

/** The UIs that a saved file is part of: its own, or all where they share it. */
function uisWith(file) {
  const [place, ui] = file.split(sep);
  return place === 'static' && uis(root).includes(ui) ? [ui] : uis(root);
}

function buildFunctions() {
  return build({
    entryPoints: [join(root, 'src/index.ts')],
    outfile: join(app, 'build/functions/index.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'error',
  });
}

/** Builds what these files are part of; what can't be built is told, because the next save may put it right. */
async function isBuilt(files) {
  const parts = new Set(files.flatMap(uisWith));
  const isOfFunctions = files.some((file) => file.startsWith(`src${sep}`));
  try {
    await Promise.all([
      ...[...parts].map((ui) => buildUi(root, ui, join(app, 'build/ui', ui))),
      ...(isOfFunctions ? [buildFunctions()] : []),
    ]);
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

mkdirSync(app, { recursive: true });
cpSync(join(root, 'manifest.yml'), join(app, 'manifest.yml'));
if (!existsSync(join(app, 'src'))) symlinkSync(join(root, 'src'), join(app, 'src'), 'junction');
if (!(await isBuilt([join('src', 'index.ts')]))) process.exit(1);

const sandbox = spawn(
  process.execPath,
  ['--import', 'tsx', join(root, 'sandbox/start.ts'), '--app', app, ...process.argv.slice(2)],
  { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
sandbox.on('exit', (code) => process.exit(code ?? 0));
// Ctrl+C reaches both; the sandbox closes what it has open, and its end is the end of this.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => sandbox.kill());

let saved = new Set();
let isBuilding = false;
async function showSaved() {
  if (isBuilding || saved.size === 0) return;
  isBuilding = true;
  const files = [...saved];
  saved = new Set();
  const startMs = performance.now();
  if (await isBuilt(files)) {
    sandbox.send('reload');
    console.log(`  ${files.join(', ')}: built in ${Math.round(performance.now() - startMs)} ms`);
  }
  isBuilding = false;
  await showSaved();
}
for (const folder of ['src', 'static']) {
  watch(join(root, folder), { recursive: true }, (_, file) => {
    if (file === null) return;
    saved.add(join(folder, file));
    setTimeout(() => void showSaved(), TOGETHER_MS);
  });
}
