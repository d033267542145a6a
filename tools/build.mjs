// Builds what Forge deploys and the sandbox serves: build/functions (the backend) and build/ui/<resource> (one Custom UI each).
import { build as bundle } from 'esbuild';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildUi } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);

rmSync(inRoot('build'), { recursive: true, force: true });

await bundle({
  entryPoints: [inRoot('src/index.ts')],
  outfile: inRoot('build/functions/index.cjs'),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node22',
  format: 'cjs',
  sourcemap: 'external',
  legalComments: 'none',
  charset: 'utf8',
});

const uis = readdirSync(inRoot('static')).filter((name) => existsSync(inRoot('static', name, 'index.html')));
for (const ui of uis) {
  await buildUi({
    root: inRoot('static', ui),
    configFile: false,
    base: './',
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: inRoot('build/ui', ui), emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
}
