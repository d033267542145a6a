import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../bench/results';
import { benchSection } from '../../bench/bench-section';

const root = join(__dirname, '..', '..');
const PAGE = join(root, 'docs/bench.md');
const SECTION = /<!-- bench -->\n[^]*<!-- \/bench -->/;

test('docs/bench.md tells what bench/results.json holds; UPDATE_DOCS=1 prints it anew', () => {
  const results: Results = JSON.parse(readFileSync(join(root, 'bench', 'results.json'), 'utf8'));
  const section = `<!-- bench -->\n\n${benchSection(results)}\n\n<!-- /bench -->`;
  if (process.env['UPDATE_DOCS'] === '1') {
    writeFileSync(
      PAGE,
      readFileSync(PAGE, 'utf8').replace(SECTION, () => section),
    );
  }
  expect(readFileSync(PAGE, 'utf8')).toContain(section);
});
