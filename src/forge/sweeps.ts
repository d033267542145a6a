import { Queue, type AsyncEvent } from '@forge/events';
import * as v from 'valibot';
import { projectsToSweep, sweepStep, type SweepStep } from '../functions/sweep';
import { forgePorts } from './forge-ports';
import { logBug } from './log';

const Step = v.object({ projectId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)), pageToken: v.optional(v.string()) });

/** What one push may hold (facts/forge-platform, 7.2). */
const MOST_EVENTS = 50;

/** Once a day: one job for every project that switched Stakes on. Forge may run it twice; that changes nothing. */
export async function startSweeps(): Promise<{ statusCode: number }> {
  const steps = await projectsToSweep(forgePorts());
  for (let from = 0; from < steps.length; from += MOST_EVENTS) await push(steps.slice(from, from + MOST_EVENTS));
  return { statusCode: 204 };
}

/** One job: a page of one project, then the job for the next page. A thrown error makes Forge deliver the job again. */
export async function sweepProject({ body }: AsyncEvent): Promise<void> {
  const step = v.safeParse(Step, body);
  if (!step.success) return logBug('sweep.unreadable', body);
  const { next, notWritten } = await sweepStep(forgePorts(), step.output);
  if (notWritten > 0) logBug('sweep.not-written', notWritten);
  if (next) await push([next]);
}

async function push(steps: readonly SweepStep[]): Promise<void> {
  const events = steps.map((step) => ({
    body: { ...step },
    concurrency: { key: `sweep-${step.projectId}`, limit: 1 },
  }));
  await new Queue({ key: 'sweep' }).push(events);
}
