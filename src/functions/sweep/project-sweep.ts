import { STAKES_INDEX } from '../../core/stakes-property';
import { spend, SWEEP_POINTS_PER_HOUR } from '../../core/sweep/points-share';
import { sweepReport, type ProjectSweep } from '../../core/sweep/sweep-report';
import type { JudgingPorts } from '../ports';

/** How a project's sweeps are doing, and what they hang on that concerns the whole site. */
export async function projectSweep(
  { sweeps, jiraAsApp, nowMs }: JudgingPorts,
  projectId: string,
): Promise<ProjectSweep> {
  const aliases = STAKES_INDEX.map(({ searchAlias }) => searchAlias);
  const [state, spent, known] = await Promise.all([
    sweeps.state(projectId),
    sweeps.points(),
    jiraAsApp.knownAliases(aliases),
  ]);
  return {
    ...sweepReport(state, nowMs()),
    points: { spent: spend(spent, 0, nowMs()).points, of: SWEEP_POINTS_PER_HOUR },
    indexIsLive: aliases.every((alias) => known.has(alias)),
  };
}
