// How each Custom UI is bundled, for what is deployed and for `npm run dev` alike.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

// What is made is what is deployed, whoever asks for it: a test runner's own mode would leave code for development in it.
process.env.NODE_ENV = 'production';

/** Bundles get the modules of the bridge that the UIs use, and of its translations only the check of the locale. */
const LEAN_BRIDGE = {
  '@forge/bridge': 'tools/forge-bridge.mjs',
  '@forge/bridge/modal': 'node_modules/@forge/bridge/out/modal/modal.js',
  '@forge/i18n': 'node_modules/@forge/i18n/out/ensureLocale.js',
};
const leanBridge = (root) => ({
  name: 'lean-bridge',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(LEAN_BRIDGE, id) ? join(root, LEAN_BRIDGE[id]) : null),
});

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

/** The folders in `static` that are a Custom UI: each has a page. */
export function uis(root) {
  return readdirSync(join(root, 'static')).filter((name) => existsSync(join(root, 'static', name, 'index.html')));
}

/** Bundles a Custom UI into a folder, which is emptied first. */
export function buildUi(root, ui, outDir, plugins = []) {
  return build({
    root: join(root, 'static', ui),
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [leanBridge(root), PLAIN_LOADING, ...plugins],
    build: {
      outDir,
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
