import { kvs as storage } from '@forge/kvs';
import { createClock } from '../../sandbox/clock';
import { NO_REMINDERS, remembered } from '../../src/core/reminder/reminder-ledger';
import type { LedgerRow } from '../../src/core/refinement/bulk-edit-ledger';
import { kvsBulkEdits } from '../../src/forge/kvs-bulk-edits';
import { kvsRecords } from '../../src/forge/kvs-records';
import { kvsReminders } from '../../src/forge/kvs-reminders';
import { kvsSiteStorage } from '../../src/forge/kvs-site-storage';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { kvsWaivers } from '../../src/forge/kvs-waivers';
import { recentWrites } from '../../src/forge/recent-writes';
import type { BulkEditLedger } from '../../src/functions/bulk-edit-ledger';
import type { Records } from '../../src/functions/records';
import type { Reminders } from '../../src/functions/reminders';
import type { SiteStorage } from '../../src/functions/site-storage';
import type { Waivers } from '../../src/functions/waivers';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { ledgerInMemory } from '../fakes/ledger-in-memory';
import { recordsInMemory } from '../fakes/records-in-memory';
import { remindersInMemory } from '../fakes/reminders-in-memory';
import { NOW, SHOP } from '../fakes/shop-backlog';
import { siteStorageInMemory } from '../fakes/site-storage-in-memory';
import { waiversInMemory } from '../fakes/waivers-in-memory';

/** The storage ports that functions use, each read by an invocation of its own. */
type StoragePorts = {
  readonly records: Records;
  readonly waivers: Waivers;
  readonly bulkEdits: BulkEditLedger;
  readonly reminders: Reminders;
  readonly siteStorage: SiteStorage;
};

let kvs: KvsInMemory | undefined;
let ids = 0;
const newId = () => String((ids += 1)).padStart(6, '0');
afterEach(() => {
  kvs?.remove();
  kvs = undefined;
});

/** Forge storage: each call of the answer is one more invocation, to which queries show nothing that is new. */
function forgeStorage(): () => StoragePorts {
  kvs = kvsInMemory(createClock(NOW));
  kvs.store.levers['kvs-query-lag'] = '60s';
  return () => {
    const values = kvsVersioned(storage, { sleep: async () => undefined, random: () => 0.5, newId });
    const recent = recentWrites(storage, values, () => NOW.getTime());
    return {
      records: kvsRecords(storage, values, newId),
      waivers: kvsWaivers(storage, recent, newId),
      bulkEdits: kvsBulkEdits(storage, recent),
      reminders: kvsReminders(values),
      siteStorage: kvsSiteStorage(values),
    };
  };
}

/** What tests of functions use in its place. */
function inMemory(): () => StoragePorts {
  const ports = {
    records: recordsInMemory(),
    waivers: waiversInMemory(),
    bulkEdits: ledgerInMemory(),
    reminders: remindersInMemory(),
    siteStorage: siteStorageInMemory(),
  };
  return () => ports;
}

const made = { issueId: '20001', projectId: SHOP, by: 'acc-ana', atMs: NOW.getTime() };

describe.each([
  ['Forge storage', forgeStorage],
  ['its fake in memory', inMemory],
])('in %s', (_, storage) => {
  test('a record is in its own answer and in everybody’s next, oldest first, and none of another issue', async () => {
    const ports = storage();
    const first = await ports().records.addMark({ ...made, technical: true, because: 'it is' });
    expect(first).toMatchObject({ issueId: '20001', marks: [{ technical: true, because: 'it is', undone: false }] });
    await ports().records.addMark({ ...made, technical: false, atMs: made.atMs + 2_000 });
    await ports().records.addDiscussed({ ...made, outcome: 'notNow', until: '2026-12-01', note: 'later' });
    const found = await ports().records.ofIssues(['20001', '20002']);
    expect(found.get('20001')).toMatchObject({
      marks: [{ technical: true }, { technical: false }],
      discussed: [{ outcome: 'notNow', until: '2026-12-01', note: 'later', by: 'acc-ana' }],
    });
    expect(found.get('20002')).toEqual({ issueId: '20002', marks: [], discussed: [] });
    expect((await ports().records.ofIssues([])).size).toBe(0);
  });

  test('a record is undone once for all, by its own issue alone', async () => {
    const ports = storage();
    const [mark] = (await ports().records.addMark({ ...made, technical: true })).marks;
    const id = mark?.id ?? '';
    expect(await ports().records.undo('20002', id)).toBeUndefined();
    expect(await ports().records.undo('20001', `${id}0`)).toBeUndefined();
    for (let twice = 0; twice < 2; twice += 1) {
      expect(await ports().records.undo('20001', id)).toMatchObject({ marks: [{ id, undone: true }] });
    }
    expect((await ports().records.ofIssues(['20001'])).get('20001')).toMatchObject({ marks: [{ id, undone: true }] });
  });

  test('an entry about who may pass is in everybody’s next answer, oldest first, in its project alone', async () => {
    const ports = storage();
    const { issueId: subject, ...granted } = made;
    const entry = { ...granted, kind: 'waiver', subject, because: 'late', until: '2026-10-20', undone: false } as const;
    const own = ports();
    await own.waivers.add(entry);
    expect(await own.waivers.ofProject(SHOP, NOW.getTime())).toMatchObject([{ ...entry, id: expect.any(String) }]);
    await ports().waivers.add({ ...entry, undone: true, atMs: made.atMs + 1_000 });
    for (const port of [own, ports()]) {
      expect(await port.waivers.ofProject(SHOP, NOW.getTime())).toMatchObject([{ undone: false }, { undone: true }]);
    }
    expect(await ports().waivers.ofProject('1', NOW.getTime())).toEqual([]);
  });

  test('a bulk edit is known to everybody at once, and gone for everybody once it became part of another', async () => {
    const ports = storage();
    const row: LedgerRow = { id: 'r1', author: 'acc-bot', issues: 12, fromMs: 1_000, toMs: 2_000 };
    await ports().bulkEdits.grow({ put: [row], remove: [] });
    expect(await ports().bulkEdits.ofAuthors(['acc-bot', 'acc-ana', 'acc-bot'])).toEqual([row]);
    const whole = { ...row, id: 'r0', fromMs: 0, declared: { session: true, by: 'acc-ana', atMs: NOW.getTime() } };
    await ports().bulkEdits.grow({ put: [whole], remove: ['r1'] });
    expect(await ports().bulkEdits.ofAuthors(['acc-bot'])).toEqual([whole]);
    expect(await ports().bulkEdits.ofAuthors([])).toEqual([]);
  });

  test('a value of the site changes by what stands there, and not at all where the change is refused', async () => {
    const ports = storage();
    expect(await ports().siteStorage.read('site-policy')).toBeUndefined();
    expect(await ports().siteStorage.change('site-policy', (before) => [before === undefined])).toEqual([true]);
    expect(await ports().siteStorage.change('site-policy', (before) => [before, 2])).toEqual([[true], 2]);
    const refused = ports().siteStorage.change('site-policy', () => {
      throw new Error('No.');
    });
    await expect(refused).rejects.toThrow('No.');
    expect(await ports().siteStorage.read('site-policy')).toEqual([[true], 2]);
    expect(await ports().siteStorage.read('guard-failures')).toBeUndefined();
  });

  test('what is remembered of comments changes by what stands there, a project at a time', async () => {
    const ports = storage();
    expect(await ports().reminders.ofProject(SHOP)).toEqual(NO_REMINDERS);
    const gone = { is: 'gone' } as const;
    const first = await ports().reminders.change(SHOP, (ledger) => remembered(ledger, '1', gone));
    expect(first).toEqual({ before: NO_REMINDERS, after: { ...NO_REMINDERS, issues: { '1': gone } } });
    await ports().reminders.change(SHOP, (ledger) => remembered(ledger, '2', gone));
    expect((await ports().reminders.ofProject(SHOP)).issues).toEqual({ '1': gone, '2': gone });
    expect(await ports().reminders.ofProject('1')).toEqual(NO_REMINDERS);
  });
});

test('records of a hundred items cost four requests, none of them a query', async () => {
  const ports = forgeStorage();
  const asked: string[] = [];
  if (kvs) {
    kvs.between = (ask, sendOn) => {
      asked.push(ask.target);
      return sendOn(ask);
    };
  }
  await ports().records.ofIssues(Array.from({ length: 100 }, (_, at) => String(20_001 + at)));
  expect(asked).toEqual(Array.from({ length: 4 }, () => '/api/v1/batch/get'));
});

test.each([
  ['are left out of the answer', (): unknown => ({ successfulKeys: [], failedKeys: [] })],
  [
    'fail under a name that is documented nowhere',
    (keys: readonly { key: string }[]): unknown => ({
      successfulKeys: [],
      failedKeys: keys.map(({ key }) => ({ key, error: { code: 'NOTHING_HERE', message: '' } })),
    }),
  ],
])('keys of a batch that are not there %s, and read as none', async (_, answerTo) => {
  const ports = forgeStorage();
  if (kvs) {
    kvs.between = async (ask, sendOn) =>
      ask.target.endsWith('/batch/get')
        ? { status: 200, body: JSON.stringify(answerTo(JSON.parse(ask.body) as { key: string }[])) }
        : sendOn(ask);
  }
  const found = await ports().records.ofIssues(['20001']);
  expect(found.get('20001')).toEqual({ issueId: '20001', marks: [], discussed: [] });
});
