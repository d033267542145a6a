import type { Clock } from '../clock';
import type { App } from './app';
import { siteAri, type Invoke } from './invoker';
import type { Log } from './logs';
import type { ScheduledTrigger } from './manifest-schema';
import * as v from 'valibot';

const MINUTE_MS = 60_000;
const INTERVAL_MS = {
  fiveMinute: 5 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
  week: 7 * 24 * 60 * MINUTE_MS,
} as const;

const AnswerSchema = v.looseObject({ statusCode: v.literal(204) });

/**
 * The app's scheduled triggers, by the sandbox's clock: first five minutes after the start, then at every interval.
 * Runs that a jump of the clock skips are made up for by one run. An error is not retried (docs/platform.md#events).
 */
export function createSchedule(parts: {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly invoke: Invoke;
}): { runDue(): Promise<number>; run(trigger: ScheduledTrigger): Promise<void> } {
  const { app, clock, log, invoke } = parts;
  const startedAtMs = clock.now().getTime();
  const nextAtMs = new Map(app.scheduledTriggers.map(({ key }) => [key, startedAtMs + 5 * MINUTE_MS]));

  const run = async ({ key, function: functionKey }: ScheduledTrigger): Promise<void> => {
    const outcome = await invoke({
      functionKey,
      moduleKey: key,
      moduleType: 'scheduledTrigger',
      payload: { context: { cloudId: app.cloudId, moduleKey: key }, contextToken: siteAri(app) },
    });
    if (outcome.kind !== 'returned' || v.is(AnswerSchema, outcome.body)) return;
    const text = `${functionKey}: a scheduled function returns { statusCode: 204 }; this answer is recorded as 424.`;
    log.write({ at: clock.now(), level: 'error', text });
  };

  return {
    run,
    runDue: async () => {
      const nowMs = clock.now().getTime();
      const due = app.scheduledTriggers.filter(({ key }) => (nextAtMs.get(key) ?? Infinity) <= nowMs);
      for (const trigger of due) {
        nextAtMs.set(trigger.key, nowMs + INTERVAL_MS[trigger.interval]);
        await run(trigger);
      }
      return due.length;
    },
  };
}
