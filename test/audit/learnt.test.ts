import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { audit } from '../../tools/audit/audit';
import { reportTable } from '../../tools/audit/report/report-table';
import type { Scope } from '../../tools/audit/report/report';
import { BACKLOG } from '../fixtures/backlog';
import { AT_MS, comment, daysAgo, entry, issue, jsonLines, ROBOT } from './made-up-export';

const folder = mkdtempSync(join(tmpdir(), 'stakes-learnt-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TECHNICAL: Scope = { all: false, suggested: false };

async function learnt(file: string, scope: Scope = TECHNICAL, atMs = AT_MS) {
  const report = await audit(file, { atMs, policy: { ...DEFAULT_POLICY, staleAfterDays: 100 }, scope, learn: true });
  return report.learnt;
}

async function learntOf(issues: readonly unknown[], scope?: Scope, atMs?: number) {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, jsonLines(issues));
  return learnt(file, scope, atMs);
}

const DONE = { status: { name: 'Done', statusCategory: { key: 'done' } } };
const closed = (days: number) => entry(daysAgo(days), [{ field: 'status', fromString: 'To do', toString: 'Done' }]);

/** 40 technical items created 1,000 days ago: ten done 100 days later, the others waiting still. */
const forty = Array.from({ length: 40 }, (_, at) =>
  issue(`SHOP-${at}`, {
    fields: { created: daysAgo(1000), updated: daysAgo(0), ...(at < 10 ? DONE : {}) },
    histories: at < 10 ? [closed(900)] : [],
  }),
);

describe('what an export says about the threshold', () => {
  it('tells of each limit, the one in force among them, how many items reached it and how many of those were done', async () => {
    const found = await learntOf(forty);
    expect(found?.suggestedDays).toBe(30);
    expect(found?.records.map(({ limitDays, items, done }) => [limitDays, items, done?.share.toFixed(3)])).toEqual([
      [30, 40, '0.250'],
      [60, 40, '0.250'],
      [90, 40, '0.250'],
      [100, 40, '0.250'],
      [120, 30, '0.000'],
      [150, 30, '0.000'],
      [180, 30, '0.000'],
      [270, 30, '0.000'],
      [365, 30, '0.000'],
    ]);
  });

  it('judges as the list does: a person’s comment refines, automation and bulk edits don’t', async () => {
    const everyMonth = [975, 950, 925, 901];
    const doneOnes = (parts: (at: number) => object) =>
      forty.map((_, at) =>
        issue(`SHOP-${at}`, { fields: { created: daysAgo(1000), updated: daysAgo(0), ...DONE }, ...parts(at) }),
      );
    const commentedOn = doneOnes((at) => ({
      histories: [closed(900)],
      comments: everyMonth.map((days) => comment(daysAgo(days, 60 * at))),
    }));
    const commentedOnTogether = doneOnes((at) => ({
      histories: [closed(900)],
      comments: everyMonth.map((days) => comment(daysAgo(days, at))),
    }));
    const touched = doneOnes((at) => ({
      histories: [closed(900), ...everyMonth.map((days) => entry(daysAgo(days, at), ['labels']))],
      comments: everyMonth.map((days) => comment(daysAgo(days), ROBOT)),
    }));
    expect((await learntOf(commentedOn))?.records[0]).toMatchObject({ limitDays: 30, items: 0 });
    expect((await learntOf(commentedOnTogether))?.records[0]).toMatchObject({ limitDays: 30, items: 40 });
    expect((await learntOf(touched))?.records[0]).toMatchObject({ limitDays: 30, items: 40 });
  });

  it('looks at the issues that the list is about, and leaves out those without a whole changelog', async () => {
    const story = issue('SHOP-90', { fields: { issuetype: { name: 'Story' }, summary: 'Pay by invoice' } });
    const cut = issue('SHOP-91', { changelog: { total: 9, histories: [] } });
    const issues = [...forty, story, story, cut];
    expect((await learntOf(issues))?.records[0]?.items).toBe(40);
    expect((await learntOf(issues, { all: true, suggested: false }))?.records[0]?.items).toBe(41);
  });

  it('follows items no further than the export reaches, so that years without a word in it are none in which nothing was done', async () => {
    const years = forty.map((one, at) => ({
      ...one,
      fields: { ...one.fields, updated: daysAgo(at < 20 ? 500 : 510) },
    }));
    const last = issue('SHOP-99', { fields: { created: daysAgo(500), issuetype: { name: 'Story' } } });
    const atItsEnd = await learntOf([...years, last], TECHNICAL, AT_MS - 500 * 86_400_000);
    expect(await learntOf([...years, last])).toEqual(atItsEnd);
    expect(atItsEnd?.records.at(-1)).toMatchObject({ limitDays: 365, items: 30, aYearAgo: 0 });
  });

  it('is said below the table where it was asked for, and nowhere else', async () => {
    const file = join(folder, 'few.jsonl');
    writeFileSync(file, jsonLines(forty.slice(0, 15)));
    const question = { atMs: AT_MS, policy: DEFAULT_POLICY, scope: TECHNICAL };
    const text = reportTable(await audit(file, { ...question, learn: true }), TECHNICAL);
    expect(text).toContain('\n90 days                15  too few\n');
    expect(text).toContain('\nToo little history to learn from: 15 items stood unrefined for 30 days');
    expect(reportTable(await audit(file, question), TECHNICAL)).not.toContain('history');
  });
});

it('teaches what a backlog with a history teaches, and leaves open what too few items reached', async () => {
  const found = await learnt(BACKLOG, { all: true, suggested: false }, Date.parse('2026-10-01T00:00:00Z'));
  expect(found?.records.map(({ limitDays, items, done }) => [limitDays, items, done !== undefined])).toEqual([
    [30, 50, true],
    [60, 48, true],
    [90, 47, true],
    [100, 47, true],
    [120, 45, true],
    [150, 45, true],
    [180, 44, true],
    [270, 39, false],
    [365, 36, false],
  ]);
  expect(found?.suggestedDays).toBe(30);
});
