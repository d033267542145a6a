import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'static', 'manifest.yml', 'tools/build.mjs'];

/** Runs the app's own build unless what it made is newer than everything it is made of. */
export function buildApp(root: string): void {
  const made = join(root, 'build/functions/index.cjs');
  const newest = Math.max(...SOURCES.map((path) => newestMs(join(root, path))));
  if (existsSync(made) && existsSync(join(root, 'build/ui')) && statSync(made).mtimeMs >= newest) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The app could not be built. Run "npm run build" to see why.\n${stderr}`);
}

function newestMs(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
