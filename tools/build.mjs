// Builds build/ui/<resource> (one Custom UI each), which `forge deploy` uploads as it is, and build/functions, which it makes
// itself in the same way (tools/bundle-functions.cjs) and the sandbox runs. Beside both stand the notices of whose packages
// they carry. All or nothing: a build that fails leaves the last
// good one in place. Bundling checks types and takes seconds, so functions whose sources didn't change are kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildUi, uis } from './build-ui.mjs';
import { noticesFor } from './notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const next = inRoot(`build-${process.pid}`);

/** Every file that went into a UI. */
const bundled = new Set();
const NOTED = {
  name: 'noted',
  generateBundle: (_, output) => {
    for (const { moduleIds = [] } of Object.values(output)) for (const id of moduleIds) bundled.add(id);
  },
};

const MADE_OF = 'sources.sha256';
const FUNCTION_SOURCES = ['src', 'manifest.yml', 'tsconfig.json', 'package-lock.json', 'tools/bundle-functions.cjs'];

try {
  for (const ui of uis(root)) await buildUi(root, ui, join(next, 'ui', ui), [NOTED]);
  buildFunctions();
  writeNotices();
  rmSync(inRoot('build'), { recursive: true, force: true });
  renameSync(next, inRoot('build'));
} finally {
  rmSync(next, { recursive: true, force: true });
}

function buildFunctions() {
  const sources = createHash('sha256');
  for (const file of FUNCTION_SOURCES.flatMap(filesIn)) sources.update(`${file}\n`).update(readFileSync(inRoot(file)));
  const digest = sources.digest('hex');
  const [kept, made] = [inRoot('build/functions'), join(next, 'functions')];
  const isKept = existsSync(join(kept, MADE_OF)) && readFileSync(join(kept, MADE_OF), 'utf8') === digest;
  if (isKept) cpSync(kept, made, { recursive: true });
  else bundleInto(made);
  writeFileSync(join(made, MADE_OF), digest);
}

/** Forge uploads the folders of the UIs and bundles the functions itself, so the notices of both go with each UI. */
function writeNotices() {
  const { sources } = JSON.parse(readFileSync(join(next, 'functions/index.cjs.map'), 'utf8'));
  const notices = noticesFor(root, [...bundled, ...sources]);
  for (const folder of [next, ...uis(root).map((ui) => join(next, 'ui', ui))])
    writeFileSync(join(folder, 'third-party-notices.txt'), notices);
}

function filesIn(path) {
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function bundleInto(folder) {
  const bundling = [inRoot('tools/bundle-functions.cjs'), folder];
  // The bundle is the same in every environment, but Forge reads no manifest in which one is left open.
  const env = { STAKES_PREFIX: 'stakes', ...process.env };
  if (spawnSync(process.execPath, bundling, { cwd: root, env, stdio: 'inherit' }).status === 0) return;
  throw new Error('The functions could not be bundled.');
}
