import { kvs as storage } from '@forge/kvs';
import * as fc from 'fast-check';
import { createClock } from '../../sandbox/clock';
import { NEVER_SWEPT } from '../../src/core/sweep/sweep-state';
import { kvsSweeps } from '../../src/forge/kvs-sweeps';
import { lookAgain } from '../../src/functions/sweep/wake';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW, SHOP } from '../fakes/shop-backlog';
import { aBacklog } from '../functions/backlog';

let kvs: KvsInMemory;
afterEach(() => kvs.remove());

const sweeps = () => kvsSweeps(storage, { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0.5 });
const secondsAgo = (seconds: number) => (Math.floor(NOW.getTime() / 1000) - seconds) * 1000;

/** An empty storage whose requests are answered in the scheduler's order, once the project is swept. */
async function aSweptProject(scheduler: fc.Scheduler): Promise<void> {
  kvs = kvsInMemory(createClock(NOW));
  await sweeps().replaceState(SHOP, undefined, NEVER_SWEPT);
  kvs.between = async (ask, sendOn) => {
    await scheduler.schedule(Promise.resolve());
    return sendOn(ask);
  };
}

test('of all who ask at once for another look, the earliest moment is kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(5_000), { minLength: 2, maxLength: 6 }),
      async (scheduler, moments) => {
        await aSweptProject(scheduler);
        const asks = moments.map((seconds) =>
          lookAgain({ ...aBacklog().portsAs(), sweeps: sweeps() }, SHOP, secondsAgo(seconds)),
        );
        await scheduler.waitFor(Promise.all(asks));
        kvs.between = (ask, sendOn) => sendOn(ask);
        expect(await sweeps().lookAgain(SHOP)).toMatchObject({ fromMs: secondsAgo(Math.max(...moments)) });
        kvs.remove();
      },
    ),
    { numRuns: 60 },
  );
});

test('a look that ends takes away what it began with, and nothing that was asked for since', async () => {
  let [kept, done] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat(5_000), fc.nat(5_000), async (scheduler, first, later) => {
      await aSweptProject(scheduler);
      const begun = async () => {
        const look = await sweeps().lookAgain(SHOP);
        if (look) await sweeps().lookedAgain(SHOP, look.asked);
        return look;
      };
      const all = Promise.all([
        sweeps().askToLookAgain(SHOP, secondsAgo(first)),
        begun(),
        sweeps().askToLookAgain(SHOP, secondsAgo(later)),
      ]);
      await scheduler.waitFor(all);
      const [, look] = await all;
      kvs.between = (ask, sendOn) => sendOn(ask);
      const left = await sweeps().lookAgain(SHOP);
      // Whatever was not looked at is still to be: from each moment that is earlier than the look's.
      for (const seconds of [first, later]) {
        const isLookedAt = look !== undefined && look.fromMs <= secondsAgo(seconds);
        if (!isLookedAt) expect(left?.fromMs).toBeLessThanOrEqual(secondsAgo(seconds));
      }
      if (left) kept += 1;
      else done += 1;
      kvs.remove();
    }),
    { numRuns: 150 },
  );
  expect(kept).toBeGreaterThan(0);
  expect(done).toBeGreaterThan(0);
});

test('who asks for a later moment while a look is under way gets another one', async () => {
  kvs = kvsInMemory(createClock(NOW));
  await sweeps().askToLookAgain(SHOP, secondsAgo(500));
  const look = await sweeps().lookAgain(SHOP);
  await sweeps().askToLookAgain(SHOP, secondsAgo(100));
  await sweeps().lookedAgain(SHOP, look?.asked ?? 0);
  expect(await sweeps().lookAgain(SHOP)).toMatchObject({ fromMs: secondsAgo(500) });

  const next = await sweeps().lookAgain(SHOP);
  await sweeps().lookedAgain(SHOP, next?.asked ?? 0);
  expect(await sweeps().lookAgain(SHOP)).toBeUndefined();
  await sweeps().askToLookAgain(SHOP, secondsAgo(7));
  await sweeps().lookedAgain(SHOP, next?.asked ?? 0);
  expect(await sweeps().lookAgain(SHOP)).toMatchObject({ fromMs: secondsAgo(7) });
});
