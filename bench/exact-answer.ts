import { jiraModulesOf } from '../sandbox/forge/jira-modules';
import { dayOf } from '../src/core/calendar-day';
import { stakesApp } from '../test/fakes/stakes-app';
import { judgeAll } from '../test/sandbox/demo/judged-site';
import type { BenchSite } from './bench-site';

/** Which items of the gadget's scope are stale. */
export type ExactAnswer = {
  /** Their ids, to the millisecond. */
  readonly stale: ReadonlySet<string>;
  /** How many are by the end of the day in UTC: the index knows days (design, 5). */
  readonly staleToday: number;
};

/** Judged by the core from the whole site at once: what every way of asking Jira is held to. */
export function exactAnswer({ backlog }: BenchSite): ExactAnswer {
  const { store } = backlog.double;
  const at = new Date(backlog.nowMs);
  const today = dayOf(at, 'UTC');
  const { judged } = judgeAll({ site: store.site, at, entities: [] }, jiraModulesOf(stakesApp()));
  const technical = judged.filter(
    ({ issue, assessment, inActiveSprint }) =>
      assessment.verdict.technical && issue.status.category !== 'done' && !inActiveSprint,
  );
  const stale = technical.filter(({ assessment }) => assessment.staleness.state === 'stale');
  return {
    stale: new Set(stale.map(({ issue }) => issue.id)),
    staleToday: technical.filter(({ assessment }) => assessment.staleness.staleOn <= today).length,
  };
}
