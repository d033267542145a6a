import { coversEvent, SWEEP_DELAY_MS } from '../../core/sweep/due-marker';
import type { JudgingPorts } from '../ports';

/**
 * Something happened in a project: one job for it, later, however much happens until then. Costs Jira nothing. The job
 * is pushed before it is marked as due: ended in between, the next event pushes one more, which does no harm.
 */
export async function wake({ sweeps, pushSweeps, nowMs }: JudgingPorts, projectId: string): Promise<void> {
  const now = nowMs();
  if (coversEvent(await sweeps.dueAtMs(projectId), now)) return;
  if (!(await sweeps.state(projectId))) return;
  await pushSweeps([{ projectId }], SWEEP_DELAY_MS / 1000);
  await sweeps.saveDueAtMs(projectId, now + SWEEP_DELAY_MS);
}

/**
 * What a project's issues are judged by changed without a trace in Jira, such as a bulk edit that was recognised or
 * declared a session: everything touched since that moment is judged again by its next sweep.
 */
export async function lookAgain(ports: JudgingPorts, projectId: string, fromMs: number): Promise<void> {
  const { sweeps } = ports;
  if (!(await sweeps.state(projectId))) return;
  await sweeps.askToLookAgain(projectId, fromMs);
  await wake(ports, projectId);
}
