import { spend, SWEEP_POINTS_PER_HOUR } from '../../core/sweep/points-share';
import { APP_NEEDS, sweepReport, type AppNeed, type ProjectSweep } from '../../core/sweep/sweep-report';
import type { JudgingPorts } from '../ports';

/** How a project's sweeps are doing, how much of the site's share of points is used, and what the app lacks there. */
export async function projectSweep(
  { sweeps, nowMs, jiraAsApp }: Pick<JudgingPorts, 'sweeps' | 'nowMs' | 'jiraAsApp'>,
  projectId: string,
): Promise<ProjectSweep> {
  const isAllowed = async (need: AppNeed) => (await jiraAsApp.allowedProjects(need, [projectId])).has(projectId);
  const [state, spent, allowed] = await Promise.all([
    sweeps.state(projectId),
    sweeps.points(),
    Promise.all(APP_NEEDS.map(isAllowed)),
  ]);
  const appLacks = APP_NEEDS.filter((_, at) => !allowed[at]);
  const { points } = spend(spent, 0, nowMs());
  return { ...sweepReport(state, nowMs()), points: { spent: points, of: SWEEP_POINTS_PER_HOUR }, appLacks };
}
