import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const UIS = join(__dirname, '../../build/ui');
const isBuilt = existsSync(UIS);
if (!isBuilt) console.warn('Skipped: build/ui is missing. Run `npm run build` first.');

/** Bytes, compressed, of what the page names itself: everything that stands before the first paint. */
function firstPaintBytes(ui: string, ending: '.js' | '.css'): number {
  const page = readFileSync(join(UIS, ui, 'index.html'), 'utf8');
  const assets = join(UIS, ui, 'assets');
  const named = readdirSync(assets).filter((name) => name.endsWith(ending) && page.includes(name));
  expect(named).not.toHaveLength(0);
  return named.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0);
}

(isBuilt ? test : test.skip).each([
  ['impact-framing', '.js', 46_000, 'goal 40,000'],
  ['impact-framing', '.css', 6_000, 'goal 6,000'],
  ['stale-items', '.js', 28_500, 'no goal; held where it is'],
] as const)('%s loads its first %s in at most %i bytes (%s)', (ui, ending, most, _why) => {
  expect(firstPaintBytes(ui, ending)).toBeLessThanOrEqual(most);
});
