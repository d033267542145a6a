import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changed, placesIn } from '../../tools/mutate/places';
import { mirrored, testsOf, tryPlace } from '../../tools/mutate/trial';

const ROOT = join(__dirname, '..', '..');
const FILE = 'src/core/age.ts';
const CODE = `export function isOld(days: number, isKept: boolean): boolean {
  const limit = 90;
  return days > limit && !isKept;
}
`;

test('each kind of change is found, none in types, and each makes what it says', () => {
  const made = placesIn(FILE, `${CODE}type T = 5 | true;\nsave(1);\n`).map((place) => [place.line, place.change]);
  expect(made).toEqual([
    [1, 'returns at once'],
    [2, '90 one more'],
    [3, 'without && !isKept'],
    [3, '> flipped'],
    [3, '> at its edge'],
    [6, 'without save(…)'],
    [6, '1 one more'],
  ]);
  const [atEdge] = placesIn(FILE, CODE).filter(({ change }) => change === '> at its edge');
  expect(atEdge && changed(CODE, atEdge)).toBe(CODE.replace('days > limit', 'days >= limit'));
});

test('the tests of a file mirror its folder', () => {
  expect([mirrored('src/core/text/csv.ts'), mirrored('static/stale-items/state/session.ts')]).toEqual([
    'test/core/text',
    'test/ui/stale-items/state',
  ]);
});

test('a change that a test sees is told from one that none sees, and both are taken back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-mutate-'));
  try {
    for (const path of ['src/core', 'test/core']) mkdirSync(join(folder, path), { recursive: true });
    for (const path of ['jest.config.cjs', 'tsconfig.json', 'test/tsconfig.json', 'test/tsconfig.jest.json']) {
      cpSync(join(ROOT, path), join(folder, path));
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, FILE), CODE);
    const lines = [
      "import { isOld } from '../../src/core/age';",
      "test('old after 90 days', () => expect([isOld(80, false), isOld(100, false), isOld(100, true)]).toEqual([false, true, false]));",
    ];
    writeFileSync(join(folder, 'test/core/age.test.ts'), lines.join('\n'));
    const tests = await testsOf(folder, FILE);
    expect(tests).toEqual(['test/core/age.test.ts']);
    const fateOf = async (change: string) => {
      const [place] = placesIn(FILE, CODE).filter((one) => one.change === change);
      return place && tryPlace(folder, place, tests, 60_000);
    };
    expect(await fateOf('> flipped')).toEqual({ is: 'killed', by: 'old after 90 days' });
    expect(await fateOf('> at its edge')).toEqual({ is: 'survived', tests: 1 });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(CODE);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
