import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(__dirname, '..');
const SMALL = 45;
const FULL = 190;

/** Folders in which every file is an entry of a list, so that its name is its index. */
const REGISTRIES = [
  'bench/rows',
  'sandbox/demo/heroes',
  'sandbox/forge/doors',
  'sandbox/forge/runner',
  'sandbox/jira/expressions/entities',
  'sandbox/jira/expressions/methods',
  'sandbox/jira/jql/kinds',
  'sandbox/levers',
  'sandbox/pages/api',
  'sandbox/pages/frame',
  'sandbox/pages/operations',
  'src/core/framing/gaps',
  'src/core/framing/questions',
  'src/core/framing/words',
  'src/core/refinement/signals',
  'src/functions/sweep',
  'src/jira/decoders',
  'static/settings/health/checks',
  'static/settings/health/site-checks',
  'static/stale-items/lists/item-lists',
];

/** What stands by itself wherever it is: an entry, a port, a table of operations, the texts of a place. */
const OWN_KIND = /(?:^|\/)(?:main|index|app|ports?|[\w-]*operations|[\w-]*texts)\.tsx?$/u;

type Code = ReadonlyMap<string, string>;

function codeIn(folders: readonly string[]): Code {
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts')),
  );
  return new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
}

const linesOf = (text = '') => text.split('\n').length - 1;

/** The files of which a file asks, and whether it loads them lazily or passes them on. */
function asks(file: string, code: Code): readonly { readonly file: string; readonly isPlain: boolean }[] {
  const found = [...(code.get(file) ?? '').matchAll(/(?<word>from|import|import\()\s*'(?<path>\.[^']*)'/gu)];
  return found.flatMap(({ groups, index }) => {
    const at = normalize(join(dirname(file), groups?.['path'] ?? ''));
    const to = [at, `${at}.ts`, `${at}.tsx`, `${at}/index.ts`].find((path) => code.has(path));
    const statement =
      (code.get(file) ?? '')
        .slice(0, index)
        .split('\n')
        .findLast((line) => /^\S/u.test(line)) ?? '';
    return to === undefined
      ? []
      : [{ file: to, isPlain: groups?.['word'] !== 'import(' && !statement.startsWith('export') }];
  });
}

/** Doors too many: small files that one neighbour alone opens, where both together would be short. */
function doorsTooMany(code: Code): readonly string[] {
  const openers = new Map<string, { readonly by: string; readonly isPlain: boolean }[]>();
  for (const by of code.keys()) {
    for (const { file, isPlain } of asks(by, code)) {
      const before = openers.get(file) ?? [];
      openers.set(file, [...before, { by, isPlain }]);
    }
  }
  const production = [...code.keys()].filter((file) => !file.startsWith('test/'));
  return production.filter((file) => {
    const by = openers.get(file) ?? [];
    const [opener] = by;
    if (!opener || new Set(by.map((one) => one.by)).size > 1 || by.some(({ isPlain }) => !isPlain)) return false;
    // What a list or an entry opens is its own, for these only name and start it.
    const isPart =
      dirname(opener.by) === dirname(file) && !/\/(?:index|main)\.tsx?$/u.test(opener.by) && !OWN_KIND.test(file);
    const isListed = REGISTRIES.some((folder) => file.startsWith(`${folder}/`));
    const together = linesOf(code.get(file)) + linesOf(code.get(opener.by));
    return isPart && !isListed && linesOf(code.get(file)) <= SMALL && together <= FULL;
  });
}

test('a small file that one neighbour alone uses lives in that neighbour, unless a test knows it', () => {
  expect(doorsTooMany(codeIn(['src', 'static', 'sandbox', 'tools', 'bench', 'test']))).toEqual([]);
});

test('such a file is found, and is none with a second user, a test, or a lazy door', () => {
  const part = 'export const part = 1;\n';
  const user = "import { part } from './part';\nexport const whole = part;\n";
  const found = (more: Record<string, string>) =>
    doorsTooMany(new Map(Object.entries({ 'src/a/part.ts': part, 'src/a/user.ts': user, ...more })));
  expect(found({})).toEqual(['src/a/part.ts']);
  expect(found({ 'src/b/user.ts': "import { part } from '../a/part';\n" })).toEqual([]);
  expect(found({ 'test/a/part.test.ts': "import { part } from '../../src/a/part';\n" })).toEqual([]);
  expect(found({ 'src/a/user.ts': "export const load = () => import('./part');\n" })).toEqual([]);
  expect(found({ 'src/a/part.ts': part.repeat(SMALL + 1) })).toEqual([]);
});

test('nothing lies loose at the root of the core: each file has a room', () => {
  const loose = readdirSync(join(ROOT, 'src/core'), { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(loose.map(({ name }) => name)).toEqual([]);
});
