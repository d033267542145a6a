import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'static', 'manifest.yml', 'tsconfig.json', 'package-lock.json', 'tools'];

/** Runs the app's own build unless everything that it makes is there and newer than all it is made of. */
export async function buildApp(root: string): Promise<void> {
  const newest = Math.max(...SOURCES.map((path) => newestMs(join(root, path))));
  if (madeBy(root).every((file) => existsSync(file) && statSync(file).mtimeMs >= newest)) return;
  await new Promise<void>((resolve, reject) => {
    execFile(process.execPath, [join(root, 'tools/build.mjs')], { cwd: root }, (error, _, stderr) =>
      error ? reject(new Error(`The app could not be built. Run "npm run build" to see why.\n${stderr}`)) : resolve(),
    );
  });
}

/** The bundle of the functions, and the document of each UI. */
function madeBy(root: string): readonly string[] {
  const uis = readdirSync(join(root, 'static')).filter((name) => existsSync(join(root, 'static', name, 'index.html')));
  return [join(root, 'build/functions/index.cjs'), ...uis.map((name) => join(root, 'build/ui', name, 'index.html'))];
}

function newestMs(path: string): number {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}
