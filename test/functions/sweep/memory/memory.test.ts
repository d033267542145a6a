import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

type Manifest = { modules: { function: { key: string; runtime?: { memoryMB?: number } }[] } };

const manifest: Manifest = parse(readFileSync(join(__dirname, '../../../../manifest.yml'), 'utf8'));
const MEMORY_MB = manifest.modules.function.find(({ key }) => key === 'sweep-project')?.runtime?.memoryMB ?? 0;

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'stakes-memory-'))));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('a sweep’s largest pages, one after the other, leave a quarter of its function’s memory free, Node within it', () => {
  const outfile = join(directory, 'largest-page.cjs');
  buildSync({ entryPoints: [join(__dirname, 'largest-page.ts')], outfile, bundle: true, platform: 'node' });
  const heap = `--max-old-space-size=${Math.round(MEMORY_MB * 0.75)}`;
  const measured = JSON.parse(execFileSync(process.execPath, [heap, outfile], { encoding: 'utf8' }));
  expect(measured).toMatchObject({ entries: 120_000 });
  expect(measured.pageMB).toBeGreaterThan(12.6);
  console.log(`Pages of ${measured.pageMB.toFixed(1)} MB of text: ${Math.round(measured.peakMB)} MB at the peak.`);
  expect(measured.peakMB).toBeLessThan(MEMORY_MB * 0.75);
});
