import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../bench/results';
import { benchSection } from '../../bench/readme-section';

const root = join(__dirname, '..', '..');
const README = join(root, 'README.md');
const SECTION = /<!-- bench -->\n[^]*<!-- \/bench -->/;

test('the README tells what bench/results.json holds; UPDATE_DOCS=1 prints it anew', () => {
  const results: Results = JSON.parse(readFileSync(join(root, 'bench', 'results.json'), 'utf8'));
  const section = `<!-- bench -->\n\n${benchSection(results)}\n\n<!-- /bench -->`;
  if (process.env['UPDATE_DOCS'] === '1') {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(SECTION, () => section),
    );
  }
  expect(readFileSync(README, 'utf8')).toContain(section);
});
