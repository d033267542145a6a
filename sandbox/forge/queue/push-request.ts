import * as v from 'valibot';

/** The body of `Queue.push` (facts/forge-host, 5). */
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
export type PushedEvent = PushRequest['payload'][number];

/** The body of `getStats` and `cancel`. */
export const JobRequestSchema = v.object({ queueName: v.string(), jobId: v.string() });
