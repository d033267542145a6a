import * as v from 'valibot';
import { readJira } from './call';

const TaskSchema = v.object({ status: v.string(), message: v.optional(v.string()) });
const POLL_MS = 250;

/** Waits until Jira is done with a long-running task; rejects when it failed. */
export async function untilDone(taskId: string): Promise<void> {
  for (;;) {
    const { status, message } = await readJira(`/rest/api/3/task/${encodeURIComponent(taskId)}`, TaskSchema);
    if (status === 'COMPLETE') return;
    if (!['ENQUEUED', 'RUNNING'].includes(status)) throw new Error(message ?? `The task ended as ${status}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
