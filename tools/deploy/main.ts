// npm run deploy -- development|staging|production [options of forge deploy]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploy, NotDeployed, type Run } from './deploy';

const ROOT = join(__dirname, '..', '..');

const run: Run = (command, args, variables) => {
  const env = { ...process.env, ...variables };
  const { status, error } = spawnSync(command, args, { cwd: ROOT, env, stdio: 'inherit' });
  if (error && 'code' in error && error.code === 'ENOENT') return undefined;
  return status ?? 1;
};

try {
  const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
  deploy(process.argv.slice(2), { manifest, nodeVersion: process.versions.node, run });
} catch (error) {
  if (!(error instanceof NotDeployed)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
