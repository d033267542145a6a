import { longestThresholdDays, shortestThresholdDays } from '../../../src/core/stakes/assessment';
import type { JudgedItem } from './judged-item';
import type { ScopeProjects } from './scope-projects';

/** The limits by which a gadget's items are stale, in days. A deadline may shorten the one of a single item. */
export type Limits = {
  /** The shortest of the projects' own, whatever other limits they give to some origins: where the chart has its line. */
  readonly usual: number;
  /** Of any project and origin. */
  readonly least: number;
  readonly most: number;
  /** Whether they have different ones, so that a row must tell its own. */
  readonly differ: boolean;
};

/**
 * The limits of a gadget's projects, and none below what it asks for itself. Until the projects are read, its rows tell
 * theirs, but for those that a deadline hides.
 */
export function limitsOf(
  projects: Pick<ScopeProjects, 'on'> | undefined,
  rows: readonly JudgedItem[],
  asksForDays: number | undefined,
): Limits {
  const policies = projects?.on.map(({ policy }) => policy.policy);
  const told = rows.filter(({ assessment }) => assessment.staleness.because !== 'deadline');
  const ofRows = (told.length > 0 ? told : rows).map(({ assessment }) => assessment.staleness.thresholdDays);
  const usual = shortest(policies?.map(({ staleAfterDays }) => staleAfterDays) ?? ofRows);
  const least = shortest(policies?.map(shortestThresholdDays) ?? ofRows);
  const most = Math.max(0, ...(policies?.map(longestThresholdDays) ?? ofRows));
  const atLeast = (days: number) => Math.max(asksForDays ?? 0, days);
  return { usual: atLeast(usual), least: atLeast(least), most: atLeast(most), differ: least !== most };
}

function shortest(days: readonly number[]): number {
  return days.length === 0 ? 0 : Math.min(...days);
}
