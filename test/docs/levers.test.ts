import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEVERS } from '../../sandbox/levers';
import { chosenLevers } from '../../sandbox/levers/chosen-levers';
import type { Lever } from '../../sandbox/levers/lever';
import { leversPage } from './levers-page';

const ROOT = join(__dirname, '..', '..');
const FILE = join(ROOT, 'docs', 'levers.md');
const all: readonly (readonly [string, Lever])[] = Object.entries(LEVERS);

test('docs/levers.md is what is printed from the levers; UPDATE_DOCS=1 prints it anew', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(FILE, leversPage());
  expect(readFileSync(FILE, 'utf8')).toBe(leversPage());
});

describe('a lever', () => {
  test.each(all)('%s has two readings or more, and tests that exist', (_, lever) => {
    expect(Object.keys(lever.readings).length).toBeGreaterThan(1);
    expect(lever.touches.length).toBeGreaterThan(0);
    for (const path of lever.touches) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  });

  test('of the suite is at its strictest, unless somebody chose another', () => {
    const config = readFileSync(join(ROOT, 'jest.config.cjs'), 'utf8');
    expect(config).toContain("process.env.STAKES_LEVERS ??= 'strictest';");
    const strictest = Object.fromEntries(all.map(([name, lever]) => [name, lever.strictest]));
    expect(chosenLevers('strictest')).toEqual(strictest);
    expect(chosenLevers('strictest,search-lag=none')).toEqual({ ...strictest, 'search-lag': 'none' });
    expect(chosenLevers('')).toEqual(Object.fromEntries(all.map(([name, lever]) => [name, lever.shown])));
  });

  test.each([
    ['strictest,search-lags=none', 'There is no lever "search-lags". There are: search-lag,'],
    ['search-lag=never', '"never" is no reading of search-lag. There are: none, 90s.'],
    ['search-lag', '"" is no reading of search-lag.'],
  ])('%s is refused with what there is', (asked, says) => {
    expect(() => chosenLevers(asked)).toThrow(says);
  });
});
