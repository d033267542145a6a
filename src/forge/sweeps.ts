import { Queue, type AsyncEvent, type InvocationError } from '@forge/events';
import * as v from 'valibot';
import { projectsToSweep, sweepStep, type SweepStep } from '../functions/sweep';
import { sweepPorts } from './forge-ports';
import { logBug } from './log';
import { retryLater } from './retry-later';

const Step = v.object({ projectId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)), pageToken: v.optional(v.string()) });

/** What one push may hold (facts/forge-platform, 7.2). */
const MOST_EVENTS = 50;

/** Once a day: one job for every project that switched Stakes on. Forge may run it twice; that changes nothing. */
export async function startSweeps(): Promise<{ statusCode: number }> {
  const steps = await projectsToSweep(sweepPorts());
  for (let from = 0; from < steps.length; from += MOST_EVENTS) await push(steps.slice(from, from + MOST_EVENTS));
  return { statusCode: 204 };
}

/**
 * One job: a page of one project, then the job for the next page. When Jira can't answer now, Forge delivers the job
 * again; what Jira declines for good, such as a project that is gone, is left to the next day's sweep.
 */
export async function sweepProject({ body }: AsyncEvent): Promise<InvocationError | undefined> {
  const step = v.safeParse(Step, body);
  if (!step.success) {
    logBug('sweep.unreadable', body);
    return undefined;
  }
  try {
    const { next, notWritten } = await sweepStep(sweepPorts(), step.output);
    if (notWritten > 0) logBug('sweep.not-written', notWritten);
    if (next) await push([next]);
    return undefined;
  } catch (error) {
    logBug('sweep.failed', error);
    return retryLater(error);
  }
}

async function push(steps: readonly SweepStep[]): Promise<void> {
  const events = steps.map((step) => ({
    body: { ...step },
    concurrency: { key: `sweep-${step.projectId}`, limit: 1 },
  }));
  await new Queue({ key: 'sweep' }).push(events);
}
