import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClock, type Clock } from '../../sandbox/clock';
import { json } from '../../sandbox/forge/doors/door';
import { KVS_REQUESTS_A_MINUTE } from '../../sandbox/levers/kvs-rate';
import type { DiscussedRecord } from '../../src/core/records/records';
import { kvsBulkEdits } from '../../src/forge/kvs-bulk-edits';
import { kvsPeople } from '../../src/forge/kvs-people';
import { kvsRecords } from '../../src/forge/kvs-records';
import { kvsReminders } from '../../src/forge/kvs-reminders';
import { kvsSiteStorage } from '../../src/forge/kvs-site-storage';
import { kvsSweeps } from '../../src/forge/kvs-sweeps';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { kvsWaivers } from '../../src/forge/kvs-waivers';
import { recentWrites } from '../../src/forge/recent-writes';
import { patientStorage } from '../../src/forge/storage';
import { NEVER_SWEPT } from '../../src/core/sweep/sweep-state';
import { serve } from '../../src/functions/serve';
import type { Patience } from '../../src/jira/transport';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { ISSUES, NOW, PEOPLE, SHOP } from '../fakes/shop-backlog';
import { aBacklog } from '../functions/backlog';

const PATIENCE_MS = 15_000;

let clock: Clock;
let kvs: KvsInMemory;
let waits: number[];
beforeEach(() => {
  clock = createClock(NOW);
  kvs = kvsInMemory(clock);
  kvs.store.levers['kvs-query-lag'] = 'none';
  waits = [];
});
afterEach(() => kvs.remove());

/** An invocation whose waiting moves the sandbox's clock. */
function patience(untilMs = Infinity): Patience {
  return {
    now: () => clock.now().getTime(),
    sleep: async (ms) => {
      waits.push(ms);
      clock.advance(ms);
    },
    random: () => 0.5,
    patienceMs: PATIENCE_MS,
    untilMs,
  };
}

let ids = 0;
const newId = () => String((ids += 1)).padStart(6, '0');

function portsOf(untilMs?: number) {
  const patient = patience(untilMs);
  const storage = patientStorage(patient);
  const values = kvsVersioned(storage, { ...patient, newId });
  const recent = recentWrites(storage, values, patient.now);
  return {
    records: kvsRecords(storage, values, newId),
    waivers: kvsWaivers(storage, recent, newId),
    bulkEdits: kvsBulkEdits(storage, recent),
    sweeps: kvsSweeps(storage, patient),
    people: kvsPeople(storage),
    siteStorage: kvsSiteStorage(values),
    reminders: kvsReminders(values),
  };
}

const said = { issueId: ISSUES.technical, projectId: SHOP, by: PEOPLE.editor, atMs: NOW.getTime() };
const discussed: Omit<DiscussedRecord, 'id' | 'undone'> = { ...said, outcome: 'notNow', until: '2026-12-01' };
const until = '2026-12-01';
const waiver = { kind: 'waiver', projectId: SHOP, subject: ISSUES.technical, because: 'late', until } as const;
const row = { id: 'row', author: 'acc-bot', issues: 12, fromMs: 0, toMs: 1 };

type Use = (ports: ReturnType<typeof portsOf>) => Promise<unknown>;

/** What each adapter is asked, and what it answers where storage is at ease. */
const USES: readonly (readonly [string, Use])[] = [
  ['record a mark', ({ records }) => records.addMark({ ...said, technical: true })],
  ['record a discussion', ({ records }) => records.addDiscussed(discussed)],
  ['read records', ({ records }) => records.ofIssues([ISSUES.technical])],
  ['undo a record', ({ records }) => records.undo(ISSUES.technical, `mark:${ISSUES.technical}:none`)],
  ['grant a waiver', ({ waivers }) => waivers.add({ ...waiver, by: said.by, atMs: said.atMs, undone: false })],
  ['read waivers', ({ waivers }) => waivers.ofProject(SHOP, NOW.getTime())],
  ['grow the ledger', ({ bulkEdits }) => bulkEdits.grow({ put: [row], remove: ['gone'] })],
  ['read the ledger', ({ bulkEdits }) => bulkEdits.ofAuthors(['acc-bot'])],
  ['read a sweep', ({ sweeps }) => sweeps.state(SHOP)],
  ['save a sweep', ({ sweeps }) => sweeps.replaceState(SHOP, undefined, NEVER_SWEPT)],
  ['list the sweeps', ({ sweeps }) => sweeps.projects()],
  ['read evidence', ({ sweeps }) => sweeps.evidence(SHOP, 1)],
  ['spend points', ({ sweeps }) => sweeps.changePoints((spent) => ({ ...spent, points: spent.points + 1 }))],
  ['report people', ({ people }) => people.page({ most: 10 })],
  ['erase a person', ({ people }) => people.erase(PEOPLE.editor)],
  ['read of the site', ({ siteStorage }) => siteStorage.read('site-policy')],
  ['change the site', ({ siteStorage }) => siteStorage.change('site-policy', () => ({ cap: 'gate' }))],
  ['read reminders', ({ reminders }) => reminders.ofProject(SHOP)],
];

const tooMany = () => json(429, { code: 'TOO_MANY_REQUESTS', message: 'Too many requests.' });

test.each(USES)('%s: what storage puts off is asked again after growing waits, and done once', async (_, use) => {
  const store = () => JSON.stringify([...kvs.store.entities].map(([name, table]) => [name, table.records().length]));
  ids = 0;
  const calm = await use(portsOf());
  const done = store();
  expect(waits).toEqual([]);

  kvs.remove();
  kvs = kvsInMemory(clock);
  kvs.store.levers['kvs-query-lag'] = 'none';
  ids = 0;
  const refused = new Map<string, number>();
  kvs.between = async (ask, sendOn) => {
    const times = refused.get(ask.target) ?? 0;
    refused.set(ask.target, times + 1);
    return times < 3 ? tooMany() : sendOn(ask);
  };
  expect(await use(portsOf())).toEqual(calm);
  expect(store()).toEqual(done);
  expect(waits.slice(0, 3)).toEqual([187.5, 375, 750]);
});

test.each(USES)(
  '%s: a storage that never answers is told as unavailable, in time, and never as nothing',
  async (_, use) => {
    kvs.between = async () => tooMany();
    const startedAtMs = clock.now().getTime();
    await expect(use(portsOf())).rejects.toMatchObject({ name: 'Refused', kind: 'unavailable', retryAfterSeconds: 60 });
    expect(clock.now().getTime() - startedAtMs).toBeGreaterThan(PATIENCE_MS / 3);
    // Whoever was refused a write reads once more whether it was done.
    expect(clock.now().getTime() - startedAtMs).toBeLessThanOrEqual(2 * PATIENCE_MS + 1_000);
  },
);

test('an invocation that ends soon waits no longer than that, however many requests it makes', async () => {
  kvs.between = async () => tooMany();
  const endsMs = clock.now().getTime() + 2_000;
  const { records, siteStorage } = portsOf(endsMs);
  await expect(records.ofIssues([ISSUES.technical])).rejects.toMatchObject({ kind: 'unavailable' });
  await expect(siteStorage.read('site-policy')).rejects.toMatchObject({ kind: 'unavailable' });
  expect(clock.now().getTime()).toBeLessThanOrEqual(endsMs + 500);
});

test('every other fault of storage is told at once', async () => {
  kvs.between = async () => json(500, { code: 'INTERNAL', message: 'Oh.' });
  await expect(portsOf().siteStorage.read('site-policy')).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(waits).toEqual([]);
});

describe('beyond the limit of a minute', () => {
  const fill = () => {
    const { rate } = kvs.store;
    for (let at = 0; at < KVS_REQUESTS_A_MINUTE.limited; at += 1) rate.count('/api/v1/entity/get', 100);
  };

  test('a job that comes late in the minute waits for the next one', async () => {
    clock.moveTo(new Date('2026-10-01T09:00:50Z'));
    await portsOf().sweeps.replaceState(SHOP, undefined, NEVER_SWEPT);
    fill();
    expect(await portsOf().sweeps.state(SHOP)).toMatchObject({ v: 1 });
    expect(waits.length).toBeGreaterThan(3);
  });

  test('a person who comes early in it reads that storage is busy, and nothing is logged as a bug', async () => {
    clock.moveTo(new Date('2026-10-01T09:00:10Z'));
    const backlog = aBacklog();
    const ports = () => ({ ...backlog.portsAs(PEOPLE.editor), ...portsOf(clock.now().getTime() + PATIENCE_MS) });
    const ask = () =>
      serve(
        'readRecords',
        ports(),
        { issueIds: [ISSUES.technical] },
        PEOPLE.editor,
        (code) => void backlog.bugs.push(code),
      );
    expect(await ask()).toMatchObject({ ok: true });
    fill();
    expect(await ask()).toMatchObject({
      ok: false,
      refusal: { kind: 'unavailable', sentence: expect.stringContaining('asked its storage') },
    });
    expect(backlog.bugs).toEqual([]);
  });
});

test('no adapter goes around the patience', () => {
  const folder = join(__dirname, '..', '..', 'src', 'forge');
  const direct = readdirSync(folder).filter((file) =>
    /import \{[^}]*\bkvs\b[^}]*\} from '@forge\/kvs'/.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(direct).toEqual(['storage.ts']);
});
