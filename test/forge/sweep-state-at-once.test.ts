import { kvs as storage } from '@forge/kvs';
import * as fc from 'fast-check';
import { createClock } from '../../sandbox/clock';
import { NEVER_SWEPT, type SweepState } from '../../src/core/sweep/sweep-state';
import { kvsSweeps } from '../../src/forge/kvs-sweeps';
import { sweepProject } from '../../src/functions/sweep/sweep-project';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog } from '../functions/backlog';
import { drained, everyStakes } from '../functions/sweep/full-backlog';

let kvs: KvsInMemory;
beforeEach(() => (kvs = kvsInMemory(createClock(NOW))));
afterEach(() => kvs.remove());

const sweeps = () => kvsSweeps(storage, { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0.5 });
const stateOf = (job: string): SweepState => ({ ...NEVER_SWEPT, heldBy: job });

test.each([['nothing', undefined] as const, ['the same state', stateOf('before')] as const])(
  'of jobs that write at once over %s one does, and the others are told',
  async (_, before) => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 5 }), async (scheduler, count) => {
        kvs.remove();
        kvs = kvsInMemory(createClock(NOW));
        if (before) await sweeps().replaceState(SHOP, undefined, before);
        kvs.between = async (ask, sendOn) => {
          await scheduler.schedule(Promise.resolve());
          return sendOn(ask);
        };
        const jobs = Array.from({ length: count }, (__, at) => `job-${at}`);
        const writes = Promise.all(jobs.map((job) => sweeps().replaceState(SHOP, before, stateOf(job))));
        await scheduler.waitFor(writes);
        const isDone = await writes;
        kvs.between = (ask, sendOn) => sendOn(ask);
        const stored = await sweeps().state(SHOP);
        expect(jobs.filter((__, at) => isDone[at])).toEqual([stored?.heldBy]);
      }),
      { numRuns: 60 },
    );
  },
);

test('a write that was done, and whose answer got lost, counts as done', async () => {
  await sweeps().replaceState(SHOP, undefined, stateOf('before'));
  kvs.between = async (ask, sendOn) => {
    const answer = await sendOn(ask);
    return ask.target.endsWith('/transaction') ? { status: 500, headers: {}, body: '{}' } : answer;
  };
  expect(await sweeps().replaceState(SHOP, stateOf('before'), stateOf('after'))).toBe(true);
  expect(await sweeps().replaceState(SHOP, stateOf('before'), stateOf('late'))).toBe(false);
  expect(await sweeps().state(SHOP)).toMatchObject({ heldBy: 'after' });
});

test('jobs that begin a project at once write over nothing of one another, and end as one alone does', async () => {
  const alone = aBacklog(shopBacklog());
  await sweepProject(alone.portsAs(), { projectId: SHOP, id: 'alone' });
  await drained(alone);
  let stopped = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.constantFrom(['a', 'b'], ['a', 'a'], ['a', 'b', 'c']),
      async (scheduler, ids) => {
        const backlog = aBacklog(shopBacklog());
        const written: SweepState[] = [];
        backlog.effect = () => scheduler.schedule(Promise.resolve());
        const ports = () => {
          const given = backlog.portsAs();
          const replaceState: typeof given.sweeps.replaceState = async (projectId, before, state) => {
            const isDone = await given.sweeps.replaceState(projectId, before, state);
            if (isDone) written.push(state);
            else stopped += 1;
            return isDone;
          };
          return { ...given, sweeps: { ...given.sweeps, replaceState } };
        };
        const jobs = Promise.all(ids.map((id) => sweepProject(ports(), { projectId: SHOP, id })));
        await scheduler.waitFor(jobs);
        backlog.effect = async () => undefined;
        await drained(backlog);
        const hops = written.map(({ hop }) => hop);
        expect(hops).toEqual([...hops].sort((one, other) => one - other));
        expect(backlog.sweeps.states.get(SHOP)).toMatchObject({ last: expect.anything(), again: [] });
        expect(backlog.sweeps.states.get(SHOP)?.run).toBeUndefined();
        expect([...everyStakes(backlog)]).toEqual([...everyStakes(alone)]);
      },
    ),
    { numRuns: 40 },
  );
  expect(stopped).toBeGreaterThan(0);
});
