import { allOf, isAnyOf, OPEN } from '../../core/query/jql';
import { REPAIR_DAYS } from '../../core/sweep/next-run';
import type { SweepRun } from '../../core/sweep/sweep-state';
import type { JudgingPorts } from '../ports';

/** A sweep with the number of issues it will check, where it is one whose progress is told or that takes a part only. */
export async function countedRun({ jiraAsApp }: JudgingPorts, projectId: string, run: SweepRun): Promise<SweepRun> {
  const here = isAnyOf('project', [{ id: projectId }]);
  switch (run.kind) {
    case 'changes':
      return run;
    case 'first':
      return { ...run, total: await jiraAsApp.count(here) };
    case 'policy':
      return { ...run, total: await jiraAsApp.count(allOf(here, OPEN)) };
    case 'repair':
      return { ...run, total: Math.ceil((await jiraAsApp.count(allOf(here, OPEN))) / REPAIR_DAYS) };
  }
}
