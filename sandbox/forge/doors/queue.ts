import * as v from 'valibot';
import type { Clock } from '../../clock';
import type { App } from '../app';
import { JobRequestSchema, type PushRequest, PushRequestSchema, type Queue } from '../queue/queue';
import { timeoutMsOf } from '../invoker';
import { json, type Door, type DoorResponse, type Invocation } from './door';

const MAX_PUSH_BYTES = 200 * 1024;
const MAX_EVENT_BYTES_OF_LONG_CONSUMER = 100 * 1024;
const MAX_EVENTS_A_MINUTE = 500;
const MAX_PUSH_DEPTH = 1000;
const LONG_TIMEOUT_MS = 55_000;

/** `Queue.push`, `getStats` and `cancel` of @forge/events, with their limits (docs/platform.md#queues). */
export function queueDoor(app: App, queue: Queue, clock: Clock): Door {
  let pushedAtMs: number[] = [];

  const push = (request: PushRequest, bytes: number, { pushDepth }: Invocation): DoorResponse => {
    const consumer = app.consumers.find((each) => each.queue === request.queueName);
    if (consumer === undefined) {
      return json(400, { message: `manifest.yml declares no consumer of the queue "${request.queueName}"` });
    }
    if (bytes > MAX_PUSH_BYTES) return json(413, { errorMessage: 'One push takes 200 KB.' });
    if (pushDepth >= MAX_PUSH_DEPTH) return json(405, { message: 'The queue has called itself 1,000 times.' });
    const nowMs = clock.now().getTime();
    pushedAtMs = pushedAtMs.filter((each) => each > nowMs - 60_000 && each <= nowMs);
    if (pushedAtMs.length + request.payload.length > MAX_EVENTS_A_MINUTE) return json(429, {});

    const isLong = timeoutMsOf(app, consumer.function, 'consumer') > LONG_TIMEOUT_MS;
    const tooLarge = request.payload.flatMap((event, index) =>
      isLong && Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES_OF_LONG_CONSUMER ? [index] : [],
    );
    const accepted = request.payload.filter((_, index) => !tooLarge.includes(index));
    pushedAtMs.push(...accepted.map(() => nowMs));
    queue.push({ ...request, payload: accepted }, pushDepth + 1);
    if (tooLarge.length === 0) return json(201, {});
    const errorMessage = 'An event for a consumer of more than 55 seconds takes 100 KB.';
    return json(202, { failedEvents: tooLarge.map((index) => ({ index: String(index), errorMessage })) });
  };

  return async ({ target, body = '', invocation }) => {
    const action = target.split('/')[3];
    const content: unknown = JSON.parse(body);
    if (action === 'publish') return push(v.parse(PushRequestSchema, content), Buffer.byteLength(body), invocation);
    const { jobId } = v.parse(JobRequestSchema, content);
    if (action === 'stats') {
      const stats = queue.statsOf(jobId);
      return stats === undefined ? json(404, {}) : json(200, stats);
    }
    if (action === 'cancel') return queue.cancel(jobId) ? { status: 204 } : json(404, {});
    return json(501, { message: `The sandbox's queue has no ${target}.` });
  };
}
