import { build } from 'esbuild';
import { join } from 'node:path';
import type { ClientFiles } from './page-document';

/** The pages' script and stylesheet, and the platform's script for the app's frames. */
export type ClientBundle = { readonly files: ClientFiles; readonly bridgeScript: string };

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
} as const;

/** A page that loads again when the server says so. */
const RELOADING = "new EventSource('/sandbox/events').addEventListener('reload', () => location.reload());\n";

/** Bundles the browser's part of the sandbox into memory. */
export async function bundleClient(reloads: boolean): Promise<ClientBundle> {
  const [pages, bridge] = await Promise.all([
    build({
      ...COMMON,
      entryPoints: [join(__dirname, 'client/main.tsx')],
      outdir: '/',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({ ...COMMON, entryPoints: [join(__dirname, 'frame/bridge.ts')] }),
  ]);
  const endingIn = (ending: string): string => pages.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return {
    files: { script: `${endingIn('.js')}${reloads ? RELOADING : ''}`, styles: endingIn('.css') },
    bridgeScript: bridge.outputFiles[0]?.text ?? '',
  };
}
