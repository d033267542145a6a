import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLives } from '../../tools/coverage/read-lives';

const folder = mkdtempSync(join(tmpdir(), 'stakes-coverage-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DONE = { name: 'Done', statusCategory: { key: 'done' } };
const TO_DO = { name: 'To do', statusCategory: { key: 'new' } };

let nextId = 1;
const history = (created: string, field: string, fromString: string | null, toString: string | null) => ({
  id: String((nextId += 1)),
  created,
  items: [{ field, fieldtype: 'jira', fromString, toString }],
});

function issue(key: string, fields: object, histories?: readonly object[]) {
  return {
    key,
    fields: {
      summary: key,
      issuetype: { name: 'Task' },
      status: TO_DO,
      created: '2026-01-05T09:00:00.000+0000',
      ...fields,
    },
    ...(histories ? { changelog: { total: histories.length, histories } } : {}),
  };
}

async function livesIn(...lines: readonly unknown[]) {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const read = await readLives([file]);
  const told = read.projects.map(({ key, lives }) => [
    key,
    lives.map(({ turns, dayIs }) => [
      dayIs,
      ...turns.map(({ atMs, done }) => `${done ? 'done' : 'open'} ${new Date(atMs).toISOString().slice(0, 10)}`),
    ]),
  ]);
  return { ...read, told: Object.fromEntries(told) as unknown };
}

test('a history tells when an item was done, open again, and done', async () => {
  const moved = [
    history('2026-03-02T09:00:00.000+0000', 'status', 'Done', 'To do'),
    history('2026-02-02T09:00:00.000+0000', 'status', 'To do', 'Done'),
    history('2026-04-06T09:00:00.000+0000', 'status', 'To do', 'Done'),
  ];
  const { told } = await livesIn(issue('SHOP-1', { status: DONE }, moved), issue('SHOP-2', {}, []));
  expect(told).toEqual({ SHOP: [['seen', 'done 2026-02-02', 'open 2026-03-02', 'done 2026-04-06'], ['seen']] });
});

test('between two done statuses nothing happens, and one that nobody has today is told by the resolution', async () => {
  const moved = [
    history('2026-02-02T09:00:00.000+0000', 'status', 'To do', 'Resolved'),
    history('2026-02-03T09:00:00.000+0000', 'resolution', null, 'Fixed'),
    history('2026-03-02T09:00:00.000+0000', 'status', 'Resolved', 'Done'),
  ];
  const { told } = await livesIn(issue('SHOP-1', { status: DONE, resolution: { name: 'Fixed' } }, moved));
  expect(told).toEqual({ SHOP: [['seen', 'done 2026-02-03']] });
});

test('without a history a field tells the day: the one that an import may have set comes first, and is marked', async () => {
  const { told, withoutDay } = await livesIn(
    issue('SHOP-1', { status: DONE, resolutiondate: '2026-02-02T09:00:00.000+0000' }),
    issue('SHOP-2', {
      status: DONE,
      statuscategorychangedate: '2026-02-09T09:00:00.000+0000',
      resolutiondate: '2026-02-02T09:00:00.000+0000',
    }),
    issue('SHOP-3', { status: DONE }),
  );
  expect(told).toEqual({
    SHOP: [
      ['seen', 'done 2026-02-02'],
      ['told', 'done 2026-02-09'],
    ],
  });
  expect(withoutDay).toBe(1);
});

test('epics and sub-tasks are left out, projects stand apart, and an issue that comes twice counts once', async () => {
  const { told } = await livesIn(
    issue('SHOP-1', { issuetype: { name: 'Epic' } }),
    issue('SHOP-2', { issuetype: { name: 'Part', subtask: true } }),
    issue('SHOP-3', {}),
    issue('SHOP-3', {}),
    issue('PAY-1', {}),
  );
  expect(told).toEqual({ SHOP: [['seen']], PAY: [['seen']] });
});

test('what is no issue is counted, and a file without any is refused in a sentence', async () => {
  expect((await livesIn(issue('SHOP-1', {}), '{"key":', '[1]')).skipped).toBe(2);
  await expect(livesIn('{"nothing": 1}')).rejects.toThrow(
    /There is no issue in .*export\.jsonl\. Export the issues again\./,
  );
  await expect(readLives([join(folder, 'absent.jsonl')])).rejects.toThrow(/absent\.jsonl/);
});
