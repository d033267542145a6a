import type { SweepKind, SweepProblem, SweepState } from './sweep-state';

/**
 * What people are told about a project's sweeps. `phase`: it was never swept, is being gone through, waits, or rests
 * until something happens. `…At` are ISO strings.
 */
export type SweepReport = {
  readonly phase: 'never' | 'running' | 'waiting' | 'resting';
  /** The sweep under way: what it is for, how far it is, and how long it will take where that can be told. */
  readonly run?: {
    readonly kind: SweepKind;
    readonly startedAt: string;
    readonly checked: number;
    readonly total?: number | undefined;
    readonly secondsLeft?: number | undefined;
  };
  /** The last sweep that ended. */
  readonly last?: {
    readonly kind: SweepKind;
    readonly endedAt: string;
    readonly checked: number;
    readonly written: number;
  };
  /** What the last job met, and until when it waits. */
  readonly problem?: { readonly because: SweepProblem['because']; readonly at: string; readonly until?: string };
  /** Issues that Jira did not let it write: to be tried again, or left until the repair comes by them. */
  readonly notWritten: number;
};

/** Permissions in a project without which the sweep can't do its work; an admin may have taken them from the role of apps. */
export const APP_NEEDS = ['BROWSE_PROJECTS', 'EDIT_ISSUES'] as const;
export type AppNeed = (typeof APP_NEEDS)[number];

/** The same with what concerns the whole site, and the app's rights in the project. */
export type ProjectSweep = SweepReport & {
  /** Rate-limit points that the site's sweeps spent in this hour, of those they may spend. */
  readonly points: { readonly spent: number; readonly of: number };
  /** What the app's own account may not do in the project: Jira leaves out what it may not see, and doesn't save the rest. */
  readonly appLacks: readonly AppNeed[];
};

/** Below so many checked issues, how fast it goes can't be told. */
const LEAST_CHECKED = 50;

/** Tells where a project's sweeps are at a moment; `undefined`: it was never swept. */
export function sweepReport(state: SweepState | undefined, nowMs: number): SweepReport {
  if (!state) return { phase: 'never', notWritten: 0 };
  const { run, last, problem, again, notWritten } = state;
  const isWaiting = problem?.untilMs !== undefined && nowMs < problem.untilMs;
  return {
    phase: isWaiting ? 'waiting' : run ? 'running' : last ? 'resting' : 'never',
    ...(run && {
      run: {
        kind: run.kind,
        startedAt: iso(run.startedAtMs),
        checked: run.checked,
        total: run.total === undefined ? undefined : Math.max(run.total, run.checked),
        secondsLeft: secondsLeft(run, nowMs),
      },
    }),
    ...(last && {
      last: { kind: last.kind, endedAt: iso(last.endedAtMs), checked: last.checked, written: last.written },
    }),
    ...(problem && {
      problem: {
        because: problem.because,
        at: iso(problem.atMs),
        ...(problem.untilMs !== undefined && { until: iso(problem.untilMs) }),
      },
    }),
    notWritten: again.length + notWritten,
  };
}

/**
 * As long for each issue left as for each that was checked, waits among it. Where more were checked than Jira had counted,
 * which it does approximately, nobody can tell.
 */
function secondsLeft(run: NonNullable<SweepState['run']>, nowMs: number): number | undefined {
  const { checked, total, startedAtMs } = run;
  if (total === undefined || checked < LEAST_CHECKED || checked >= total) return undefined;
  return Math.round(((nowMs - startedAtMs) / checked / 1000) * (total - checked));
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
