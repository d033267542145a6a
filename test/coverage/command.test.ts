import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stakes-coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as `npm run coverage` does. */
function coverage(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'tools/coverage/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const one = join(folder, 'one.jsonl');
const status = { name: 'To do', statusCategory: { key: 'new' } };
const fields = { summary: 'Upgrade', issuetype: { name: 'Task' }, status, created: '2026-01-05T09:00:00.000+0000' };
writeFileSync(one, JSON.stringify({ key: 'SHOP-1', fields }));

test('prints the measure as a table or as JSON', () => {
  expect(coverage(one)).toEqual({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/^There is no past day .*\n\n1 work item without epics and sub-tasks\./) as string,
  });
  expect(JSON.parse(coverage(one, one, '--format', 'json').stdout)).toMatchObject({
    items: 1,
    projects: [],
    skipped: 0,
  });
});

test.each([
  [[], 'Name the exports to look at: npm run coverage -- FILE….'],
  [[one, '--format', 'csv'], '--format is table or json; “csv” is not.'],
  [[one, '--at', 'now'], "Unknown option '--at'. Run it with --help to see what it takes."],
  [[join(folder, 'absent.jsonl')], 'absent.jsonl'],
])('%j is refused with a sentence', (args, sentence) => {
  const { status: code, stdout, stderr } = coverage(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(sentence);
  expect(stderr.trim()).not.toContain('\n');
});

test('says what it takes', () => {
  expect(coverage('--help').stdout).toMatch(/^npm run --silent coverage -- FILE…/);
});
