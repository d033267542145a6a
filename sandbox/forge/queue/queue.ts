import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Clock } from '../../clock';
import type { RetryContext } from '../retry';

/** The body of `Queue.push`. */
export const PushRequestSchema = v.object({
  queueName: v.string(),
  jobId: v.string(),
  payload: v.array(
    v.object({
      body: v.record(v.string(), v.unknown()),
      delayInSeconds: v.optional(v.number()),
      concurrency: v.optional(v.object({ key: v.string(), limit: v.number() })),
    }),
  ),
});

export type PushRequest = v.InferOutput<typeof PushRequestSchema>;

/** The body of `getStats` and `cancel`. */
export const JobRequestSchema = v.object({ queueName: v.string(), jobId: v.string() });

/** An async event waiting for its consumer. Times are epoch milliseconds of the sandbox's clock. */
export type QueuedEvent = {
  readonly eventId: string;
  readonly jobId: string;
  readonly queueName: string;
  readonly event: PushedEvent;
  readonly pushedAtMs: number;
  readonly dueAtMs: number;
  /** How many pushes led here, each by the consumer of the one before. */
  readonly pushDepth: number;
  readonly retryContext?: RetryContext | undefined;
};

type PushedEvent = PushRequest['payload'][number];

/** How far a job has come: events that succeeded, are still to run, and were given up. */
type JobStats = { success: number; inProgress: number; failed: number };

/** The async events of an installation. */
export type Queue = {
  push(request: PushRequest, pushDepth: number): void;
  /** Puts an event back, to come again at `dueAtMs`. */
  requeue(event: QueuedEvent, dueAtMs: number, retryContext: RetryContext): void;
  /** Removes and gives the events that are due, in the order they were pushed. */
  takeDue(): QueuedEvent[];
  finish(event: QueuedEvent, result: 'success' | 'failed'): void;
  statsOf(jobId: string): JobStats | undefined;
  /** Drops a job's waiting events; false when there is no such job. */
  cancel(jobId: string): boolean;
  readonly waiting: readonly QueuedEvent[];
};

export function createQueue(clock: Clock): Queue {
  let waiting: QueuedEvent[] = [];
  const jobs = new Map<string, JobStats>();
  return {
    get waiting() {
      return waiting;
    },
    push: ({ queueName, jobId, payload }, pushDepth) => {
      const pushedAtMs = clock.now().getTime();
      jobs.set(jobId, { success: 0, inProgress: payload.length, failed: 0 });
      for (const event of payload) {
        const dueAtMs = pushedAtMs + (event.delayInSeconds ?? 0) * 1000;
        waiting.push({ eventId: randomUUID(), jobId, queueName, event, pushedAtMs, dueAtMs, pushDepth });
      }
    },
    requeue: (event, dueAtMs, retryContext) => void waiting.push({ ...event, dueAtMs, retryContext }),
    takeDue: () => {
      const nowMs = clock.now().getTime();
      const due = waiting.filter(({ dueAtMs }) => dueAtMs <= nowMs);
      waiting = waiting.filter(({ dueAtMs }) => dueAtMs > nowMs);
      return due;
    },
    finish: ({ jobId }, result) => {
      const stats = jobs.get(jobId);
      if (stats === undefined) return;
      stats.inProgress -= 1;
      stats[result] += 1;
    },
    statsOf: (jobId) => jobs.get(jobId),
    cancel: (jobId) => {
      const stats = jobs.get(jobId);
      if (stats === undefined) return false;
      const kept = waiting.filter((each) => each.jobId !== jobId);
      stats.inProgress -= waiting.length - kept.length;
      waiting = kept;
      return true;
    },
  };
}
