import type { AsyncEvent } from '@forge/events';
import * as v from 'valibot';
import type { Account, Ports } from '../functions/ports';
import { remind } from '../functions/remind';
import { pushDueSweeps } from '../functions/sweep/due-sweeps';
import { sweepProject as sweep } from '../functions/sweep/sweep-project';
import { sweepPorts } from './forge-ports';
import { logBug } from './log';

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
 * is left to the next event or day. An error that it doesn't know is thrown, so that Forge delivers the job again.
 */
export async function sweepProject({ body, eventId }: AsyncEvent): Promise<void> {
  const job = v.safeParse(Job, body);
  if (!job.success) {
    logBug('sweep.unreadable', body);
    return;
  }
  const ports = sweepPorts();
  const { trouble } = await sweep(ports, { ...job.output, id: eventId });
  if (trouble) logBug('sweep.failed', trouble);
  else await remindOf(ports, job.output.projectId);
}

/** Comments are no part of a sweep: what goes wrong with them waits for the next one. */
async function remindOf(ports: Ports & Account, projectId: string): Promise<void> {
  try {
    await remind(ports, projectId);
  } catch (error) {
    logBug('remind.failed', error);
  }
}
