import { Queue } from '@forge/events';
import type { PushSweeps } from '../functions/sweeps';

/** What one push may hold (facts/forge-platform, 7.2). */
const MOST_EVENTS = 50;

/**
 * Jobs on Forge's queue `sweep`; those of a site run one after the other, whatever their projects, because they live on one
 * share of points.
 */
export const pushSweeps: PushSweeps = async (jobs, delaySeconds) => {
  const events = jobs.map(({ projectId, hop }) => ({
    body: { projectId, ...(hop !== undefined && { hop }) },
    delayInSeconds: Math.ceil(delaySeconds),
    concurrency: { key: 'sweep', limit: 1 },
  }));
  for (let from = 0; from < events.length; from += MOST_EVENTS) {
    await new Queue({ key: 'sweep' }).push(events.slice(from, from + MOST_EVENTS));
  }
};
