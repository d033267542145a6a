import type { Clock } from '../../clock';
import type { App } from '../app';
import type { Invoke } from '../invoker';
import { arranged, type DeliveryPolicy, type RetryWish, retryWishIn } from '../retry';
import { retryReasonOf, type Outcome } from '../runner/outcome';
import type { Queue, QueuedEvent } from './queue';

const RETENTION_MS = 24 * 60 * 60_000;
const MAX_BACK_OFF_MS = 15 * 60_000;

export type ConsumeParts = {
  readonly app: App;
  readonly clock: Clock;
  readonly invoke: Invoke;
  readonly queue: Queue;
  readonly policy: DeliveryPolicy;
};

/**
 * Hands the due events to their consumers: at once, except that events with a concurrency key share its limit. Failed
 * events come again with a growing wait until they are a day old (docs/platform.md#queues). Gives the number of
 * deliveries.
 */
export async function consumeDue(parts: ConsumeParts): Promise<number> {
  const due = parts.queue.takeDue();
  const extra = due.flatMap((each) => Array<QueuedEvent>(Math.max(0, parts.policy.copies - 1)).fill(each));
  const lanes = new Map<string, QueuedEvent[]>();
  for (const each of arranged(due, parts.policy)) {
    const lane = each.event.concurrency?.key ?? each.eventId;
    lanes.set(lane, [...(lanes.get(lane) ?? []), each]);
  }
  await Promise.all([...lanes.values()].map((lane) => runLane(lane, parts)));
  for (const each of extra) await invokeConsumer(each, parts);
  return due.length + extra.length;
}

async function runLane(lane: readonly QueuedEvent[], parts: ConsumeParts): Promise<void> {
  const waiting = [...lane];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await consume(next, parts);
  };
  const limit = lane[0]?.event.concurrency?.limit ?? 1;
  await Promise.all(Array.from({ length: Math.max(1, limit) }, worker));
}

async function consume(queued: QueuedEvent, parts: ConsumeParts): Promise<void> {
  const { clock, queue } = parts;
  const retryCount = (queued.retryContext?.retryCount ?? 0) + 1;
  const wish = wishOf(await invokeConsumer(queued, parts), retryCount);
  const nowMs = clock.now().getTime();
  if (wish === undefined) queue.finish(queued, 'success');
  else if (nowMs - queued.pushedAtMs >= RETENTION_MS) queue.finish(queued, 'failed');
  else {
    const context = { retryCount, retryReason: wish.reason, retryData: wish.data };
    queue.requeue(queued, nowMs + wish.afterMs, context);
  }
}

function wishOf(outcome: Outcome, retryCount: number): RetryWish | undefined {
  if (outcome.kind === 'returned') return retryWishIn(outcome.body);
  return {
    afterMs: Math.min(MAX_BACK_OFF_MS, 1000 * 2 ** Math.min(retryCount, 20)),
    reason: retryReasonOf(outcome),
    data: undefined,
  };
}

function invokeConsumer(queued: QueuedEvent, { app, invoke }: ConsumeParts): Promise<Outcome> {
  const { queueName, jobId, eventId, event, pushDepth, retryContext } = queued;
  const consumer = app.consumers.find(({ queue }) => queue === queueName);
  if (consumer === undefined) throw new Error(`No consumer reads the queue "${queueName}".`);
  return invoke({
    functionKey: consumer.function,
    moduleKey: consumer.key,
    moduleType: 'consumer',
    payload: { ...event, queueName, jobId, eventId, ...(retryContext === undefined ? {} : { retryContext }) },
    pushDepth,
  });
}
