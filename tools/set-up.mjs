// Makes a fresh machine ready: installs the locked packages when they are missing or out of date and, with --browser,
// sees to a Chrome or Chromium for the browser tests. Runs before every npm script that needs it; does nothing when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;

function packagesAreInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  console.error('Installing packages …');
  if (run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])) return;
  console.error('The packages could not be installed. Check the network, then run: npm ci --ignore-scripts');
  process.exit(1);
}

function installBrowser() {
  const canInstall = process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall) {
    console.error('Installing Chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if (run('apt-get', ['update', '-qq'], { env }) && run('apt-get', ['install', '-y', '-qq', 'chromium'], { env }))
      return;
  }
  console.error(
    'The browser tests need Chrome or Chromium. Install one (Debian and Ubuntu: sudo apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome), or name yours: CHROME_PATH=/path/to/chrome npm test',
  );
  process.exit(1);
}

if (!packagesAreInstalled()) installPackages();
if (process.argv.includes('--browser') && !findBrowser()) installBrowser();
