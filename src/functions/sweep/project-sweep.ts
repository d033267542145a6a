import { spend, SWEEP_POINTS_PER_HOUR } from '../../core/sweep/points-share';
import { sweepReport, type ProjectSweep } from '../../core/sweep/sweep-report';
import type { JudgingPorts } from '../ports';

/** How a project's sweeps are doing, and how much of the site's share of points is used. */
export async function projectSweep(
  { sweeps, nowMs }: Pick<JudgingPorts, 'sweeps' | 'nowMs'>,
  projectId: string,
): Promise<ProjectSweep> {
  const [state, spent] = await Promise.all([sweeps.state(projectId), sweeps.points()]);
  const { points } = spend(spent, 0, nowMs());
  return { ...sweepReport(state, nowMs()), points: { spent: points, of: SWEEP_POINTS_PER_HOUR } };
}
