import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Bundles the function process's own code into a temporary file that Node can run, so that it starts without a
 * TypeScript loader. `remove` deletes it again.
 */
export function bundleChild(): { readonly path: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'forge-runner-'));
  const path = join(directory, 'main.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'child-main.ts')],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return { path, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
