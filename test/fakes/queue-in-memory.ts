import type { PushedSweep, PushSweeps, SweepJob } from '../../src/functions/sweeps';

type Waiting = { readonly job: SweepJob; readonly dueAtMs: number };

/** Forge's queue of sweeps, kept in memory: jobs wait until somebody takes them. */
export type QueueInMemory = {
  readonly push: PushSweeps;
  /** Jobs in the order in which they fall due. */
  readonly waiting: readonly Waiting[];
  /** Takes the job that is due first, if one is by then. */
  take(nowMs: number): SweepJob | undefined;
};

/** An empty queue. `effect` is awaited after each push. */
export function queueInMemory(nowMs: () => number, effect: () => Promise<void> = async () => undefined): QueueInMemory {
  let pushed = 0;
  let waiting: Waiting[] = [];
  const add = (job: PushedSweep, dueAtMs: number): void => {
    pushed += 1;
    waiting = [...waiting, { job: { ...job, id: `job-${pushed}` }, dueAtMs }].sort((a, b) => a.dueAtMs - b.dueAtMs);
  };
  return {
    push: async (jobs, delaySeconds) => {
      if (delaySeconds < 0 || delaySeconds > 900)
        throw new RangeError(`The queue takes no delay of ${delaySeconds} s.`);
      for (const job of jobs) add(job, nowMs() + delaySeconds * 1000);
      await effect();
    },
    get waiting() {
      return waiting;
    },
    take: (now) => {
      const [first] = waiting;
      if (!first || first.dueAtMs > now) return undefined;
      waiting = waiting.slice(1);
      return first.job;
    },
  };
}
