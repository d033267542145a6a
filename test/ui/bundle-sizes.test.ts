import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FORM } from '../../static/impact-framing/form/texts';
import { LAZY_TEXTS } from '../../static/impact-framing/panel/lazy-texts';
import { TEXTS } from '../../static/impact-framing/texts';

const UIS = join(__dirname, '../../build/ui');
const isBuilt = existsSync(UIS);
if (!isBuilt) console.warn('Skipped: build/ui is missing. Run `npm run build` first.');

/** What the page names itself, file by file: everything that stands before the first paint. */
function firstPaint(ui: string, ending: '.js' | '.css'): readonly Buffer[] {
  const page = readFileSync(join(UIS, ui, 'index.html'), 'utf8');
  const assets = join(UIS, ui, 'assets');
  const named = readdirSync(assets).filter((name) => name.endsWith(ending) && page.includes(name));
  expect(named).not.toHaveLength(0);
  return named.map((name) => readFileSync(join(assets, name)));
}

(isBuilt ? test : test.skip).each([
  ['impact-framing', '.js', 40_000, 'our own goal'],
  ['impact-framing', '.css', 6_000, 'our own goal'],
  ['stale-items', '.js', 19_000, 'no goal; held where it is'],
] as const)('%s loads its first %s in at most %i bytes (%s)', (ui, ending, most, _why) => {
  const bytes = firstPaint(ui, ending).map((file) => gzipSync(file, { level: 9 }).length);
  expect(bytes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(most);
});

(isBuilt ? test : test.skip)('the panel paints its summary before the form’s code loads', () => {
  const code = firstPaint('impact-framing', '.js').join('\n');
  const loaded = [TEXTS.readingHistory, FORM.preview, LAZY_TEXTS.howCounted].filter((text) => code.includes(text));
  expect(loaded).toEqual([TEXTS.readingHistory]);
});
