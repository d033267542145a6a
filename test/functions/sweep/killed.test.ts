import { NEVER_SWEPT } from '../../../src/core/sweep/sweep-state';
import { sweepProject } from '../../../src/functions/sweep/sweep-project';
import type { SweepJob } from '../../../src/functions/sweeps';
import { PEOPLE, SHOP } from '../../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../backlog';
import { DAY_MS, drained, everyStakes, fullBacklog, swept, withBulkEdit } from './full-backlog';

const HOUR_MS = 3_600_000;

/** A moment of the last hour, whichever: what is taken up again is later than what nothing disturbed. */
const recent = (backlog: Backlog, atMs: number): string | number =>
  atMs <= backlog.nowMs && backlog.nowMs - atMs < HOUR_MS ? 'in the last hour' : atMs;

const stakesOf = (backlog: Backlog) =>
  [...everyStakes(backlog)].map(([key, stakes]) => [
    key,
    stakes ? { ...Object(stakes), asOf: recent(backlog, Date.parse(Object(stakes).asOf)) } : undefined,
  ]);

/** What lasts after a sweep, without the moments and counts that hang on how often it was begun. */
const endOf = (backlog: Backlog) => ({
  stakes: stakesOf(backlog),
  rows: [...backlog.bulkEdits.rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  states: [...backlog.sweeps.states].map(([projectId, { cursorMs, policy, run, again, notWritten, problem }]) => ({
    projectId,
    cursorMs: recent(backlog, cursorMs ?? Infinity),
    policy,
    run,
    again,
    notWritten,
    problem,
  })),
  waiting: backlog.queue.waiting,
  due: [...backlog.sweeps.due],
  again: [...backlog.sweeps.again],
});

/**
 * Runs a job until it has had so many effects, and no further, as when its process is ended; `true` where it came to its
 * end before.
 */
async function runFor(effects: number, backlog: Backlog, job: SweepJob): Promise<boolean> {
  let left = effects;
  const killed = new Promise<false>((resolve) => {
    backlog.effect = async () => {
      left -= 1;
      if (left > 0) return undefined;
      resolve(false);
      return new Promise(() => undefined);
    };
  });
  const ended = sweepProject(backlog.portsAs(), job).then(() => true);
  const isDone = await Promise.race([killed, ended]);
  backlog.effect = async () => undefined;
  return isDone;
}

/** Takes up the same job again, as Forge's queue does, then everything that was pushed. */
async function takenUpAgain(backlog: Backlog, job: SweepJob): Promise<void> {
  await sweepProject(backlog.portsAs(), job);
  await drained(backlog);
}

const job: SweepJob = { projectId: SHOP, id: 'the-job' };

type Scene = readonly [name: string, scene: () => Promise<Backlog>];

const SCENES: readonly Scene[] = [
  ['a first sweep', async () => aBacklog(withBulkEdit(fullBacklog()))],
  [
    'a sweep of changes with a new bulk edit, and a part of the repair',
    async () => {
      const backlog = aBacklog(fullBacklog());
      await swept(backlog);
      backlog.nowMs += DAY_MS + 60_000;
      for (let at = 0; at < 12; at += 1) {
        const as = { kind: 'user', accountId: PEOPLE.editor } as const;
        const body = JSON.stringify({ fields: { labels: ['eol'] } });
        const path = `/rest/api/3/issue/${20_101 + at}`;
        await backlog.double.handle({ method: 'PUT', path, headers: {}, body, as, via: 'page' });
      }
      backlog.double.catchUpSearch();
      await backlog.sweeps.saveDueAtMs(SHOP, backlog.nowMs);
      await backlog.sweeps.askToLookAgain(SHOP, backlog.nowMs - 3 * DAY_MS);
      return backlog;
    },
  ],
  [
    'a sweep that has to wait for points in its middle',
    async () => {
      const backlog = aBacklog(withBulkEdit(fullBacklog()));
      backlog.sweeps.spent = { hour: Math.floor(backlog.nowMs / 3_600_000), points: 16_200, pausedUntilMs: 0 };
      return backlog;
    },
  ],
];

describe.each(SCENES)('%s', (_, scene) => {
  test('killed after any one of its effects and taken up again, ends as if nothing had happened', async () => {
    const undisturbed = await scene();
    await takenUpAgain(undisturbed, job);
    const expected = endOf(undisturbed);
    expect(expected).toMatchObject({ waiting: [], due: [], again: [], states: [{ run: undefined }] });
    let isDone = false;
    let kills = 0;
    for (; !isDone; kills += 1) {
      const backlog = await scene();
      isDone = await runFor(kills + 1, backlog, job);
      await takenUpAgain(backlog, job);
      expect(endOf(backlog)).toEqual(expected);
    }
    expect(kills).toBeGreaterThan(4);
  });
});

test('a job of a chain, ended while it hands on and taken up again, hands on all the same', async () => {
  const next: SweepJob = { ...job, id: 'the-next-job', hop: 1 };
  const waiting = async () => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    const hour = Math.floor(backlog.nowMs / 3_600_000);
    backlog.sweeps.spent = { hour, points: 16_250, pausedUntilMs: 0 };
    await backlog.sweeps.replaceState(SHOP, undefined, { ...NEVER_SWEPT, hop: 1, savedAtMs: backlog.nowMs });
    return backlog;
  };
  let isDone = false;
  let kills = 0;
  for (; !isDone; kills += 1) {
    const backlog = await waiting();
    isDone = await runFor(kills + 1, backlog, next);
    await sweepProject(backlog.portsAs(), next);
    expect(backlog.queue.waiting.filter(({ job: { hop = 0 } }) => hop > 1).length).toBeGreaterThan(0);
    await drained(backlog);
    expect(backlog.sweeps.states.get(SHOP)).toMatchObject({ last: { kind: expect.any(String) } });
  }
  expect(kills).toBeGreaterThan(1);
});
