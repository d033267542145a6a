// Builds what the sandbox serves: build/ui/<resource> (one Custom UI each), which `forge deploy` uploads as it is, and
// build/functions (the backend), which it doesn't: Forge bundles src/index.ts itself, with webpack and without minifying.
// All or nothing: a build that fails leaves the last good one in place.
import { build as bundle } from 'esbuild';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildUi } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const next = inRoot(`build-${process.pid}`);

/** Bundles get the modules of the bridge that the UIs use, and of its translations only the check of the locale. */
const LEAN_BRIDGE = [
  { find: /^@forge\/bridge$/, replacement: inRoot('tools/forge-bridge.mjs') },
  { find: /^@forge\/i18n$/, replacement: inRoot('node_modules/@forge/i18n/out/ensureLocale.js') },
];

/**
 * What a frame needs before its first paint comes as one file: one request, and smaller than in parts once compressed. All
 * its styles come with it, 2 kB, so that nothing painted later changes its looks, and no code is needed to load them.
 */
const FIRST_PAINT = { name: 'first-paint', tags: ['$initial'] };

try {
  await buildFunctions();
  for (const ui of uis()) await build(ui);
  rmSync(inRoot('build'), { recursive: true, force: true });
  renameSync(next, inRoot('build'));
} finally {
  rmSync(next, { recursive: true, force: true });
}

/**
 * Nothing is put in another's place here, as it is for the UIs, because Forge's bundler wouldn't do it either. The @forge
 * packages are CommonJS and so come whole: @forge/events takes in all of @forge/api, and that brings lodash and tslib.
 */
function buildFunctions() {
  return bundle({
    entryPoints: [inRoot('src/index.ts')],
    outfile: join(next, 'functions/index.cjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    sourcemap: 'external',
    legalComments: 'none',
    charset: 'utf8',
  });
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
    build: {
      outDir: join(next, 'ui', ui),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { groups: [FIRST_PAINT] } } },
    },
  });
}
