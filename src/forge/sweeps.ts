import type { AsyncEvent, InvocationError } from '@forge/events';
import * as v from 'valibot';
import type { Account, Ports } from '../functions/ports';
import { remind } from '../functions/remind';
import { pushDueSweeps } from '../functions/sweep/due-sweeps';
import { sweepProject as sweep } from '../functions/sweep/sweep-project';
import { sweepPorts } from './forge-ports';
import { logBug } from './log';
import { retryLater } from './retry-later';

const Job = v.object({
  projectId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
  hop: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** Once an hour: a job for every project whose sweep is due. Forge may run it twice; that changes nothing. */
export async function startSweeps(): Promise<{ statusCode: number }> {
  try {
    await pushDueSweeps(sweepPorts());
  } catch (error) {
    logBug('sweep.not-started', error);
  }
  return { statusCode: 204 };
}

/**
 * One job for one project. It hands on what is left by itself, also when Jira can't answer; what Jira declines for good
 * is left to the next event or day. Where something else fails, such as storage, Forge delivers the job again; it isn't
 * thrown, because Forge would log the error's words and keys.
 */
export async function sweepProject({ body, eventId }: AsyncEvent): Promise<InvocationError | undefined> {
  const job = v.safeParse(Job, body);
  if (!job.success) {
    logBug('sweep.unreadable', body);
    return undefined;
  }
  const ports = sweepPorts();
  try {
    const { trouble } = await sweep(ports, { ...job.output, id: eventId });
    if (trouble) logBug('sweep.failed', trouble);
    else await remindOf(ports, job.output.projectId);
    return undefined;
  } catch (error) {
    logBug('sweep.broken', error);
    return retryLater(error);
  }
}

/** Comments are no part of a sweep: what goes wrong with them waits for the next one. */
async function remindOf(ports: Ports & Account, projectId: string): Promise<void> {
  try {
    await remind(ports, projectId);
  } catch (error) {
    logBug('remind.failed', error);
  }
}
