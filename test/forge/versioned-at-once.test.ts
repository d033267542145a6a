import { kvs as storage } from '@forge/kvs';
import * as fc from 'fast-check';
import { createClock } from '../../sandbox/clock';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import { claimed, MOST_ISSUES, NO_REMINDERS, remembered } from '../../src/core/reminder/reminder-ledger';
import { kvsReminders } from '../../src/forge/kvs-reminders';
import { kvsSiteStorage } from '../../src/forge/kvs-site-storage';
import { kvsVersioned } from '../../src/forge/kvs-versioned';
import { failuresIn, onFailedExpression } from '../../src/functions/guard-failures';
import { serve } from '../../src/functions/serve';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW, PEOPLE, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog } from '../functions/backlog';

let kvs: KvsInMemory;
beforeEach(() => (kvs = kvsInMemory(createClock(NOW))));
afterEach(() => kvs.remove());

let ids = 0;

/** The values as one more invocation sees them: nothing is remembered between two of them. */
const values = () =>
  kvsVersioned(storage, { sleep: async () => undefined, random: () => 0.5, newId: () => `w${(ids += 1)}` });

/** Each request to storage waits for its turn, in any order; `lost` loses the answer to some that were done. */
function inAnyOrder(scheduler: fc.Scheduler, lost: () => boolean = () => false): void {
  kvs.between = async (ask, sendOn) => {
    await scheduler.schedule(Promise.resolve());
    const answer = await sendOn(ask);
    const writes = /\/(set|transaction)$/.test(ask.target);
    return writes && answer.status < 300 && lost() ? { status: 504, headers: {}, body: '' } : answer;
  };
}

const failed = (workflowId: string) => ({ workflowId, workflowName: 'Software', errorMessages: ['It is too long.'] });

test.each([
  ['every answer comes', 0],
  ['one answer in four is lost', 4],
])('fifteen failures at once are fifteen on the health page, where %s', async (_, oneIn) => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      kvs.remove();
      kvs = kvsInMemory(createClock(NOW));
      let answers = 0;
      inAnyOrder(scheduler, () => oneIn > 0 && (answers += 1) % oneIn === 0);
      const ports = () => ({ ...aBacklog().portsAs(), siteStorage: kvsSiteStorage(values()) });
      const events = Array.from({ length: 15 }, (_one, at) => onFailedExpression(ports(), failed(`w${at % 2}`)));
      await scheduler.waitFor(Promise.all(events));
      kvs.between = (ask, sendOn) => sendOn(ask);
      const left = failuresIn(await kvsSiteStorage(values()).read('guard-failures'));
      expect(left.map(({ times }) => times).toSorted((a, b) => a - b)).toEqual([7, 8]);
    }),
    { numRuns: oneIn === 0 ? 25 : 15 },
  );
});

test('of two admins who save at once one is refused, and what the other was told is what stands', async () => {
  const site = shopBacklog();
  site.administrators.push({ kind: 'user', accountId: PEOPLE.editor });
  const start = storedPolicy({ ...DEFAULT_POLICY, enforcement: 'advise' });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      kvs.remove();
      kvs = kvsInMemory(createClock(NOW));
      inAnyOrder(scheduler);
      const save = (cap: string) => {
        const ports = { ...aBacklog(site).portsAs(PEOPLE.editor), siteStorage: kvsSiteStorage(values()) };
        return serve('saveSitePolicy', ports, { cap, start, over: null }, PEOPLE.editor, (code) => {
          throw new Error(code);
        });
      };
      const replies = await scheduler.waitFor(Promise.all([save('gate'), save('require')]));
      kvs.between = (ask, sendOn) => sendOn(ask);
      const [saved, ...others] = replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
      expect(others).toEqual([]);
      expect(replies.filter((reply) => !reply.ok)).toMatchObject([{ refusal: { kind: 'conflict' } }]);
      expect(await kvsSiteStorage(values()).read('site-policy')).toMatchObject({ cap: saved?.cap });
    }),
    { numRuns: 40 },
  );
});

test('of two jobs that claim the same comment at once one has it, and neither loses what the other remembers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), async (scheduler) => {
      kvs.remove();
      kvs = kvsInMemory(createClock(NOW));
      inAnyOrder(scheduler);
      const job = async (own: string) => {
        const reminders = kvsReminders(values());
        await reminders.change(SHOP, (ledger) => remembered(ledger, own, { is: 'gone' }));
        const { before } = await reminders.change(SHOP, (ledger) =>
          ledger.issues['7'] ? ledger : claimed(ledger, '7', NOW.getTime()),
        );
        return before.issues['7'] === undefined;
      };
      expect((await scheduler.waitFor(Promise.all([job('1'), job('2')]))).filter((has) => has)).toEqual([true]);
      kvs.between = (ask, sendOn) => sendOn(ask);
      expect(await kvsReminders(values()).ofProject(SHOP)).toMatchObject({
        writtenAtMs: [NOW.getTime()],
        issues: { '1': { is: 'gone' }, '2': { is: 'gone' }, '7': { is: 'claimed' } },
      });
    }),
    { numRuns: 40 },
  );
});

test('a storage that takes nothing is told, and not asked for ever', async () => {
  let asked = 0;
  kvs.between = async (ask, sendOn) => {
    asked += 1;
    return ask.target.endsWith('/get') ? sendOn(ask) : { status: 500, headers: {}, body: '{"code":"NO","message":""}' };
  };
  await expect(kvsSiteStorage(values()).change('site-policy', () => 1)).rejects.toMatchObject({ code: 'NO' });
  expect(asked).toBe(3);
});

test('a ledger of as many comments as are remembered fits one row of storage', async () => {
  const there = { is: 'there', commentId: '100000000000', settled: false } as const;
  const issues = Object.fromEntries(Array.from({ length: MOST_ISSUES }, (_, at) => [String(1e11 + at), there]));
  const full = { ...NO_REMINDERS, issues, writtenAtMs: Array.from({ length: 20 }, () => NOW.getTime()) };
  await kvsReminders(values()).change(SHOP, () => full);
  expect(await kvsReminders(values()).ofProject(SHOP)).toEqual(full);
});
