import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AT, ANA, daysAgo, entry, issue, jsonLines } from './made-up-export';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'stakes-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs the command as `npm run audit` does. */
function audit(...args: readonly string[]) {
  const command = ['--import', 'tsx', 'tools/audit/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const good = file(
  'good.jsonl',
  `${jsonLines([
    issue('SHOP-1', { histories: [entry(daysAgo(120), ['Story Points'], ANA)] }),
    issue('SHOP-2', { fields: { issuetype: { name: 'Story' } } }),
    issue('SHOP-3', { changelog: null, fields: { creator: { name: '=cmd()' } } }),
    issue('SHOP-4', { fields: { creator: { name: '=cmd(), "x"' } } }),
  ])}{"key":`,
);

describe('npm run audit', () => {
  it('prints JSON with the agreed keys, in their order', () => {
    const { status, stdout, stderr } = audit(good, '--at', AT, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const expected = {
      at: AT,
      staleAfterDays: 90,
      issues: 4,
      open: 4,
      technical: 3,
      unframed: 3,
      stale: [
        { key: 'SHOP-4', lastRefinedAt: '2026-03-15T00:00:00.000Z', signal: 'created', by: '=cmd(), "x"', days: 200 },
        { key: 'SHOP-1', lastRefinedAt: '2026-06-03T00:00:00.000Z', signal: 'estimate', by: 'ana', days: 120 },
      ],
      staleByUpdatedOnly: ['SHOP-4', 'SHOP-1'],
      unknown: ['SHOP-3'],
      bulkEdits: [],
      skipped: [{ line: 5, why: 'not JSON: it may be cut off or damaged' }],
    };
    expect(stdout).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  it('adds what looks technical where that is asked for', () => {
    const { stdout } = audit(good, '--at', AT, '--format', 'json', '--suggested', '--stale-after', '150');
    const { stale, staleAfterDays, looksTechnical } = JSON.parse(stdout);
    expect(staleAfterDays).toBe(150);
    expect(stale.map(({ key }: { key: string }) => key)).toEqual(['SHOP-2', 'SHOP-4']);
    expect(looksTechnical).toEqual([{ key: 'SHOP-2', because: ['Upgrade', 'PostgreSQL 14'] }]);
  });

  it('prints CSV in which no cell is a formula', () => {
    const { stdout } = audit(good, '--at', AT, '--format', 'csv');
    expect(stdout.split('\r\n')).toEqual([
      '"key","lastRefinedAt","signal","by","days"',
      '"SHOP-4","2026-03-15T00:00:00.000Z","created","\'=cmd(), ""x""","200"',
      '"SHOP-1","2026-06-03T00:00:00.000Z","estimate","ana","120"',
      '',
    ]);
  });

  it('prints a table that closes with what it did not count', () => {
    const { status, stdout } = audit(good, '--at', '2026-10-01');
    expect(status).toBe(0);
    expect(stdout).toBe(`2 work items not refined for 90 days or more (as of ${AT})

Work item  Days  Last refined  By what
SHOP-4      200  2026-03-15    created
SHOP-1      120  2026-06-03    estimate changed

4 work items, 4 open.
3 of the 3 technical without answers to the four questions.
“Not updated” for as long would show 2 instead of 2.
1 open work item without a whole changelog: whether they are stale is unknown (SHOP-3).
1 line skipped: line 5: not JSON: it may be cut off or damaged.
3 technical by type or label (types here: Technical task 3, Story 1). 1 more looks technical: --suggested, or --all.
`);
  });

  it('audits by a policy file', () => {
    const policy = file('policy.json', JSON.stringify({ version: 1, staleAfterDays: 130 }));
    const { stdout } = audit(good, '--at', AT, '--policy', policy, '--format', 'csv');
    expect(stdout).not.toContain('SHOP-1');
    expect(stdout).toContain('SHOP-4');
  });

  it('names the limits of a policy that has several', () => {
    const policy = file('origins.json', JSON.stringify({ version: 1, staleAfterDaysByOrigin: { debt: 30 } }));
    const { stdout } = audit(good, '--at', AT, '--policy', policy);
    expect(stdout).toContain(`2 work items not refined within their limits of 30 to 90 days (as of ${AT})`);
  });

  it.each(['gzip -c "$1"', 'cat "$1"'])('reads what comes through a pipe, by %s', (command) => {
    const source = file('piped.jsonl', jsonLines([issue('SHOP-1')]));
    const node = `"${process.execPath}" --import tsx tools/audit/main.ts`;
    const fifo = join(folder, `fifo-${command.slice(0, 3)}`);
    for (const script of [
      `${command} | ${node} - --at ${AT} --format csv`,
      `mkfifo "${fifo}"; ${command} > "${fifo}" & ${node} "${fifo}" --at ${AT} --format csv`,
    ]) {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', source], {
        cwd: root,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('"SHOP-1"');
    }
  });

  it('takes a policy with a byte order mark', () => {
    const policy = file('marked.json', `\uFEFF${JSON.stringify({ version: 1, staleAfterDays: 130 })}`);
    expect(audit(good, '--at', AT, '--policy', policy, '--format', 'csv')).toMatchObject({ status: 0, stderr: '' });
  });

  it('tells how it is used', () => {
    expect(audit('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--stale-after DAYS') });
  });

  const lines = jsonLines([issue('SHOP-1')]);
  it.each<[string, readonly string[], string]>([
    ['no file', [], 'Name the export to look at: npm run audit -- FILE.'],
    ['two files', [good, 'more.jsonl'], 'One export at a time: leave out “more.jsonl”.'],
    ['a missing file', [join(folder, 'none.jsonl')], 'There is no such file. Check its name and folder.'],
    ['a folder', [folder], 'That is a folder. Name one file in it.'],
    ['an empty file', [file('empty', '')], 'There is no issue in it.'],
    ['a blank file', [file('blank', '\n  \n')], 'There is no issue in it.'],
    ['a search without a result', [file('none.json', '{"issues":[]}')], 'There is no issue in it.'],
    ['another kind of file', [file('text', 'Dear all,\nhello\n')], 'It is no Jira export'],
    ['other JSON', [file('other.json', '{"errorMessages":["No"]}')], 'Line 1: no issue: it has no key or no fields.'],
    ['bytes', [file('bytes', Buffer.from([0, 159, 146, 150, 10, 255]))], 'It is no Jira export'],
    [
      'half a gzip file',
      [file('half.gz', gzipSync(lines.repeat(50)).subarray(0, 60))],
      'It ends in the middle of its gzip data.',
    ],
    [
      'a damaged gzip file',
      [file('bad.gz', Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(40, 7)]))],
      'Its gzip data is damaged.',
    ],
    [
      'an unknown option',
      [good, '--stale', '90'],
      "Unknown option '--stale'. Run the audit with --help to see what it takes.",
    ],
    ['an option without its value', [good, '--at'], 'Run the audit with --help to see what it takes.'],
    ['a day that doesn’t exist', [good, '--at', '2026-02-30'], '--at takes a moment such as 2026-10-01'],
    ['a moment of such a day', [good, '--at', '2026-02-30T09:00:00Z'], '--at takes a moment such as 2026-10-01'],
    [
      'a policy with a day that doesn’t exist',
      [good, '--policy', file('february.json', '{"version":1,"since":"2026-02-30"}')],
      '“since” in the policy',
    ],
    ['a moment without its zone', [good, '--at', '2026-10-01T09:00'], '--at takes a moment such as 2026-10-01'],
    ['no number of days', [good, '--stale-after', 'soon'], '--stale-after takes whole days from 1 to 3650'],
    ['no days', [good, '--stale-after', '0'], '--stale-after takes whole days from 1 to 3650'],
    ['an unknown format', [good, '--format', 'xml'], '--format is one of table, json, csv; “xml” is not.'],
    [
      'a missing policy',
      [good, '--policy', join(folder, 'no.json')],
      'could not be read (ENOENT). Check its name and folder.',
    ],
    ['a policy that isn’t JSON', [good, '--policy', file('p.json', '{')], 'is not JSON. Correct it.'],
    [
      'a policy that can’t be used',
      [good, '--policy', file('q.json', '{"version":1,"staleAfterDays":0}')],
      '“staleAfterDays” in the policy must be a whole number',
    ],
  ])('refuses %s in a sentence, with exit code 2', (_, args, sentence) => {
    const { status, stdout, stderr } = audit(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
