import type { PackedDeeds } from '../core/refinement/packed-deeds';
import type { PointsSpent } from '../core/sweep/points-share';
import type { SweepState } from '../core/sweep/sweep-state';

/** What a sweep took for the last refinement of an issue: a change or comment, as long as it proves to be no part of a bulk edit. */
export type TakenForRefinement = {
  readonly issueId: string;
  readonly atMs: number;
  readonly author: string;
};

/** What one page of a sweep saw, kept until the sweep has seen everything: bulk edits show only then. */
export type Evidence = { readonly deeds: readonly PackedDeeds[]; readonly taken: readonly TakenForRefinement[] };

/** A project's issues must be looked at again from a moment on, although nothing changed since in Jira. */
export type LookAgain = {
  readonly fromMs: number;
  /** Grows each time that somebody asks. */
  readonly asked: number;
};

/** What sweeps remember of projects and of the site, in the app's own storage. What was written is read back at once. */
export interface Sweeps {
  /** `undefined`: the project is not swept, because Stakes was never on there as far as sweeps know. */
  state(projectId: string): Promise<SweepState | undefined>;
  /** Puts a state in the place of the very one that was read or written before; `false` where another job was quicker. */
  replaceState(projectId: string, before: SweepState | undefined, state: SweepState): Promise<boolean>;
  /** The project isn't swept any more. */
  forget(projectId: string): Promise<void>;
  /** Every project that is swept. May lag behind what was written a moment ago. */
  projects(): Promise<readonly { readonly projectId: string; readonly state: SweepState }[]>;
  /** When a job for the project is due that was pushed and not begun. */
  dueAtMs(projectId: string): Promise<number | undefined>;
  /** `undefined`: none is. */
  saveDueAtMs(projectId: string, atMs: number | undefined): Promise<void>;
  /** `undefined`: nobody asked to look again since it was last done. */
  lookAgain(projectId: string): Promise<LookAgain | undefined>;
  /** Asks for a look from this moment on, or from the earliest that others asked for; none of those at once is lost. */
  askToLookAgain(projectId: string, fromMs: number): Promise<void>;
  /** A look has ended that began when it had been asked for so often: done, unless somebody has asked since. */
  lookedAgain(projectId: string, asked: number): Promise<void>;
  /** The first so many pages of evidence; `undefined` where one is gone. */
  evidence(projectId: string, pages: number): Promise<readonly Evidence[] | undefined>;
  /** Keeps a page for some days, in the place of another one of its number. */
  saveEvidence(projectId: string, page: number, evidence: Evidence): Promise<void>;
  points(): Promise<PointsSpent>;
  /** Puts what `change` makes of the points in their place and tells it; whoever does so at the same time, nothing is lost. */
  changePoints(change: (before: PointsSpent) => PointsSpent): Promise<PointsSpent>;
}

/** One job for one project. `hop`: it goes on with what another job began; absent: something happened there. */
export type PushedSweep = { readonly projectId: string; readonly hop?: number | undefined };

/** The same as the queue delivers it; a job that failed comes again under its own id. */
export type SweepJob = PushedSweep & { readonly id: string };

/** Hands on jobs, to begin after so many seconds, at most 900. */
export type PushSweeps = (jobs: readonly PushedSweep[], delaySeconds: number) => Promise<void>;
