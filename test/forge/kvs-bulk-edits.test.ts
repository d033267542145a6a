import { kvs as storage } from '@forge/kvs';
import { createClock } from '../../sandbox/clock';
import { growLedger, type LedgerRow } from '../../src/core/refinement/bulk-edit-ledger';
import { kvsBulkEdits } from '../../src/forge/kvs-bulk-edits';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { recentWrites } from '../../src/forge/recent-writes';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW } from '../fakes/shop-backlog';

let kvs: KvsInMemory;
beforeEach(() => (kvs = kvsInMemory(createClock(NOW))));
afterEach(() => kvs.remove());

/** The ledger as one more invocation has it. */
function ledger() {
  const newId = () => `w${(ids += 1)}`;
  const values = kvsVersioned(storage, { sleep: async () => undefined, random: () => 0.5, newId });
  return kvsBulkEdits(
    storage,
    recentWrites(storage, values, () => NOW.getTime()),
  );
}
let ids = 0;

const AT_MS = NOW.getTime() - 3_600_000;
const edit = (fromMs: number, toMs: number) => ({ author: 'acc-ana', issues: 12, fromMs, toMs });

test('a row that grows is never gone, wherever the job that grows it is ended', async () => {
  const [parts] = [growLedger([], [edit(AT_MS, AT_MS + 20_000), edit(AT_MS + 40_000, AT_MS + 60_000)], () => []).put];
  const growth = growLedger(parts, [edit(AT_MS + 10_000, AT_MS + 50_000)], () => []);
  expect([parts.length, growth.put.length, growth.remove.length]).toEqual([2, 1, 1]);
  let isDone = false;
  let steps = 0;
  for (; !isDone; steps += 1) {
    kvs.remove();
    kvs = kvsInMemory(createClock(NOW));
    await ledger().grow({ put: parts, remove: [] });
    let left = steps;
    kvs.between = async (ask, sendOn) => {
      left -= 1;
      if (left < 0) throw new Error('The job was ended.');
      return sendOn(ask);
    };
    isDone = await ledger()
      .grow(growth)
      .then(
        () => true,
        () => false,
      );
    kvs.between = (ask, sendOn) => sendOn(ask);
    const rows = await ledger().ofAuthors(['acc-ana']);
    for (const { fromMs, toMs } of parts) expect(covers(rows, fromMs, toMs)).toBe(true);
  }
  expect(steps).toBeGreaterThan(2);
  expect(await ledger().ofAuthors(['acc-ana'])).toMatchObject([{ fromMs: AT_MS, toMs: AT_MS + 60_000 }]);
});

const covers = (rows: readonly LedgerRow[], fromMs: number, toMs: number) =>
  rows.some((row) => row.fromMs <= fromMs && toMs <= row.toMs);
