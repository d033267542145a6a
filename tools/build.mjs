// Builds build/ui/<resource> (one Custom UI each), which `forge deploy` uploads as it is, and build/functions, which it makes
// itself in the same way (tools/bundle-functions.cjs) and the sandbox runs. Beside both stand the notices of whose packages
// they carry. All or nothing: a build that fails leaves the last
// good one in place. Bundling checks types and takes seconds, so functions whose sources didn't change are kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildUi } from 'vite';
import { noticesFor } from './notices.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const next = inRoot(`build-${process.pid}`);

/** Bundles get the modules of the bridge that the UIs use, and of its translations only the check of the locale. */
const LEAN_BRIDGE = [
  { find: /^@forge\/bridge$/, replacement: inRoot('tools/forge-bridge.mjs') },
  { find: /^@forge\/bridge\/modal$/, replacement: inRoot('node_modules/@forge/bridge/out/modal/modal.js') },
  { find: /^@forge\/i18n$/, replacement: inRoot('node_modules/@forge/i18n/out/ensureLocale.js') },
];

/**
 * What a frame needs before its first paint comes as one file: one request, and smaller than in parts once compressed. All
 * its styles come with it, 2 kB, so that nothing painted later changes its looks, and no code is needed to load them.
 */
const FIRST_PAINT = { name: 'first-paint', tags: ['$initial'] };

/**
 * Vite loads what is split off through a helper that first waits for its styles and preloads. Here all styles come with the
 * first paint and nothing is preloaded, so loading is all that is left of it: 0.8 kB less before the first paint.
 */
const PLAIN_LOADING = {
  name: 'plain-loading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
};

/** Modules of the bridge that only define what their name says: a UI that doesn't call it does without. */
const UNCALLED = { test: /@forge[\\/]bridge[\\/]out[\\/](?:view|router)[\\/]/, sideEffects: false };

/** Every file that went into a UI. */
const bundled = new Set();
const NOTED = {
  name: 'noted',
  generateBundle: (_, output) => {
    for (const { moduleIds = [] } of Object.values(output)) for (const id of moduleIds) bundled.add(id);
  },
};

// What is made is what is deployed, whoever asks for it: a test runner's own mode would leave code for development in it.
process.env.NODE_ENV = 'production';

const MADE_OF = 'sources.sha256';
const FUNCTION_SOURCES = ['src', 'manifest.yml', 'tsconfig.json', 'package-lock.json', 'tools/bundle-functions.cjs'];

try {
  for (const ui of uis()) await build(ui);
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
  for (const folder of [next, ...uis().map((ui) => join(next, 'ui', ui))])
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

function uis() {
  return readdirSync(inRoot('static')).filter((name) => existsSync(inRoot('static', name, 'index.html')));
}

function build(ui) {
  return buildUi({
    root: inRoot('static', ui),
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: LEAN_BRIDGE },
    plugins: [PLAIN_LOADING, NOTED],
    build: {
      outDir: join(next, 'ui', ui),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        treeshake: { moduleSideEffects: [UNCALLED] },
        output: { codeSplitting: { groups: [FIRST_PAINT] } },
      },
    },
  });
}
