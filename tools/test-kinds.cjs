// What a test needs tells its kind, so that no test belongs to none: `browser` where it reaches the one file that starts a
// browser, `bundle` where it reaches what builds or runs the app's bundles, and `unit` where it does neither.
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');

const ROOT = join(__dirname, '..');
const STARTS_A_BROWSER = 'test/sandbox/pages/browser.ts';
const RUNS_BUNDLES = ['sandbox/build-app.ts', 'sandbox/forge/runner/runner.ts'];
/** A test that reads what was built names its folder. */
const READS_BUILD = /'(?:[./]*\/)?build(?:\/(?:ui|functions)[^']*)?'|build\.mjs/u;

/** Every test by its kind, as paths from the root. */
function testsByKind() {
  const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.split(sep).join('/')}`)
    .filter((file) => /\.test\.tsx?$/u.test(file) && !file.startsWith('test/measured/'));
  const kinds = { unit: [], bundle: [], browser: [] };
  for (const test of tests) kinds[kindOf(test)].push(test);
  return kinds;
}

function kindOf(test) {
  const reached = reachedFrom(test);
  if (reached.has(STARTS_A_BROWSER)) return 'browser';
  const reads = [...reached].some((file) => file.startsWith('test/') && READS_BUILD.test(textOf(file)));
  return reads || RUNS_BUNDLES.some((file) => reached.has(file)) ? 'bundle' : 'unit';
}

const texts = new Map();
function textOf(file) {
  if (!texts.has(file)) texts.set(file, readFileSync(join(ROOT, file), 'utf8'));
  return texts.get(file);
}

/** The files that a file imports by a path, types alone left out, and so on from these. */
function reachedFrom(file, reached = new Set()) {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const found of importsOf(file)) reachedFrom(found, reached);
  return reached;
}

const known = new Map();
function importsOf(file) {
  if (!known.has(file)) {
    const text = textOf(file).replaceAll(/^import type [^;]*;/gmu, '');
    const paths = [...text.matchAll(/\b(?:from |import |import\(|require\()'(?<path>\.[^']*)'/gu)];
    known.set(
      file,
      [...new Set(paths.map(({ groups }) => groups.path))].flatMap((path) => fileAt(file, path)),
    );
  }
  return known.get(file);
}

function fileAt(file, path) {
  const at = join(ROOT, dirname(file), path);
  const found = [at, `${at}.ts`, `${at}.tsx`, join(at, 'index.ts')].find(
    (one) => /\.tsx?$/u.test(one) && existsSync(one) && statSync(one).isFile(),
  );
  return found === undefined ? [] : [relative(ROOT, found).split(sep).join('/')];
}

module.exports = { testsByKind };
