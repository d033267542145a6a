import { kvs as storage } from '@forge/kvs';
import * as fc from 'fast-check';
import { createClock } from '../../sandbox/clock';
import { aProject } from '../../sandbox/jira/site';
import { SWEEP_POINTS_PER_HOUR } from '../../src/core/sweep/points-share';
import { kvsSweeps } from '../../src/forge/kvs-sweeps';
import type { SweepPorts } from '../../src/functions/ports';
import { accountOf } from '../../src/functions/sweep/account';
import { sweepProject } from '../../src/functions/sweep/sweep-project';
import { kvsInMemory, type KvsInMemory } from '../fakes/kvs-in-memory';
import { NOW, policyOf, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../functions/backlog';

let kvs: KvsInMemory;
beforeEach(() => (kvs = kvsInMemory(createClock(NOW))));
afterEach(() => kvs.remove());

const TURNS = { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0.5 };

/** An invocation of its own, which has spent so much since it was last asked. */
function spender(backlog: Backlog) {
  let spent = 0;
  const takeSpent = () => {
    const taken = { points: spent, isNearLimit: false };
    spent = 0;
    return taken;
  };
  const ports: SweepPorts = { ...backlog.portsAs(), sweeps: kvsSweeps(storage, TURNS), takeSpent };
  return { account: accountOf(ports), spend: (points: number) => void (spent += points) };
}

test('whatever order two jobs’ steps come in, no point is lost and no booking stays', async () => {
  let overtaken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.array(fc.nat(400), { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      async (scheduler, jobs) => {
        kvs.remove();
        kvs = kvsInMemory(createClock(NOW));
        const backlog = aBacklog();
        kvs.between = async (ask, sendOn) => {
          await scheduler.schedule(Promise.resolve());
          const answer = await sendOn(ask);
          if (answer.status === 409) overtaken += 1;
          return answer;
        };
        const done = jobs.map(async (pages) => {
          const { account, spend } = spender(backlog);
          for (const points of pages) {
            expect(await account.book(500)).toBeUndefined();
            spend(points);
          }
          await account.settle();
        });
        await scheduler.waitFor(Promise.all(done));
        const total = jobs.flat().reduce((sum, points) => sum + points, 0);
        kvs.between = (ask, sendOn) => sendOn(ask);
        expect(await kvsSweeps(storage, TURNS).points()).toMatchObject({ points: total });
      },
    ),
    { numRuns: 60 },
  );
  expect(overtaken).toBeGreaterThan(50);
});

test('of jobs that all find the last points at once, one takes them', async () => {
  const backlog = aBacklog();
  await kvsSweeps(storage, TURNS).changePoints(() => ({
    hour: NOW.getTime() / 3_600_000,
    points: SWEEP_POINTS_PER_HOUR - 1,
    pausedUntilMs: 0,
  }));
  const waits = await Promise.all(Array.from({ length: 12 }, () => spender(backlog).account.book(500)));
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(1);
  expect(new Set(waits.map((wait) => wait?.because))).toEqual(new Set([undefined, 'share']));
});

test('a storage that takes nothing is told, and not tried for ever', async () => {
  const backlog = aBacklog();
  await kvsSweeps(storage, TURNS).changePoints((before) => before);
  let writes = 0;
  kvs.between = async (ask, sendOn) => {
    if (!ask.target.endsWith('/transaction')) return sendOn(ask);
    writes += 1;
    return { status: 500, headers: {}, body: '{}' };
  };
  await expect(spender(backlog).account.book(1)).rejects.toBeInstanceOf(Error);
  expect(writes).toBe(1);
});

test('twelve projects swept at the same time keep to the site’s share, and all that Jira counts is booked', async () => {
  const site = shopBacklog();
  const [template] = site.issues;
  if (!template) throw new Error('The backlog is empty.');
  const projectIds = Array.from({ length: 12 }, (_, at) => String(42_000 + at));
  for (const [at, id] of projectIds.entries()) {
    const key = `L${String.fromCharCode(65 + at)}`;
    site.projects.push(aProject(id, key, `Large ${at}`, { properties: { 'stakes.policy': policyOf('advise') } }));
    for (let number = 1; number <= 900; number += 1) {
      site.issues.push({
        ...structuredClone(template),
        id: String(5_000_000 + at * 1_000 + number),
        key: `${key}-${number}`,
        projectId: id,
        updatedMs: NOW.getTime() - number * 3_600_000,
      });
    }
  }
  const backlog = aBacklog(site);
  const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  await Promise.all(
    projectIds.map((projectId) =>
      sweepProject(
        { ...backlog.portsAs(), sweeps: kvsSweeps(storage, { ...TURNS, sleep, random: Math.random }) },
        { projectId, id: `job-${projectId}` },
      ),
    ),
  );
  const spent = backlog.double.ledger.spentInHour(NOW.getTime());
  const { points: booked } = await kvsSweeps(storage, TURNS).points();
  const aPage = 1_000;
  expect(spent).toBeGreaterThan(SWEEP_POINTS_PER_HOUR / 2);
  expect(spent).toBeLessThan(SWEEP_POINTS_PER_HOUR + aPage);
  expect(booked).toBeGreaterThanOrEqual(spent);
  expect(booked).toBeLessThan(1.2 * spent);
});
