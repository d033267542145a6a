import { isUnderWay, problemAfter } from '../../core/sweep/back-off';
import { afterRun, nextRun, waitsItsTurn } from '../../core/sweep/next-run';
import { momentOf, nextHourMs, pause, turnMs } from '../../core/sweep/points-share';
import {
  NEVER_SWEPT,
  type SweepKind,
  type SweepProblem,
  type SweepRun,
  type SweepState,
} from '../../core/sweep/sweep-state';
import { Refused } from '../../jira/refused';
import { mirrorWaivers } from '../mirror-waivers';
import type { SweepPorts } from '../ports';
import type { SweepJob } from '../sweeps';
import { accountOf, type SweepAccount } from './account';
import { countedRun } from './counted-run';
import { projectPolicy, type SweptPolicy } from './project-policy';
import { runSweep } from './run-sweep';
import { lookAgain } from './wake';

/**
 * A job begins nothing new after this long, so that the site's other projects get their turn; Forge would end it after 900 s
 * (manifest.yml).
 */
const JOB_MS = 300_000;

/** The longest delay that Forge's queue takes. */
const LONGEST_DELAY_SECONDS = 900;

/** After a new version of the app that judges otherwise, all sites go through their projects within so long. */
const NEW_VERSION_WITHIN_MS = 12 * 3_600_000;

/** How soon issues that Jira did not write are tried again. */
const AGAIN_SECONDS = 300;

/** `trouble`: what Jira declined, for the log; people are told by the state. */
export type JobEnd = { readonly trouble?: Refused | undefined };

/**
 * One job for one project: goes on with the sweep under way, or does whatever is due, and pushes the next job where
 * something is left. Done twice, late or out of order it ends in the same; so does one that was killed and comes again. Of
 * two at once, one stops as soon as it would write over what the other wrote.
 */
export async function sweepProject(ports: SweepPorts, job: SweepJob): Promise<JobEnd> {
  const { sweeps, nowMs } = ports;
  const { projectId } = job;
  const startedAtMs = nowMs();
  const dueAtMs = await sweeps.dueAtMs(projectId);
  if (dueAtMs !== undefined && dueAtMs <= startedAtMs) await sweeps.saveDueAtMs(projectId, undefined);
  const stored = await sweeps.state(projectId);
  if (isOthers(job, stored ?? NEVER_SWEPT, startedAtMs)) return {};
  const held = heldProject(ports, job, stored);
  const account = accountOf(ports);
  try {
    const wait = await account.settle();
    if (wait) return await held.holdOn(wait.because, wait.untilMs);
    const policy = await projectPolicy(ports, projectId);
    if (policy) await mirrorWaivers(ports, projectId);
    if (policy) return await doWhatIsDue({ ports, account, held, policy, untilMs: startedAtMs + JOB_MS });
    await sweeps.forget(projectId);
    return {};
  } catch (error) {
    const isOvertaken = error instanceof Overtaken;
    if (!isOvertaken && !(error instanceof Refused)) throw error;
    await account.settle();
    if (isOvertaken) return {};
    await backOff(ports, held, error);
    return { trouble: error };
  }
}

/** Whether the work is another job's: this one was handed on already, or somebody else is at it. */
function isOthers({ id, hop }: SweepJob, state: SweepState, nowMs: number): boolean {
  if (hop !== undefined) return hop < state.hop;
  return state.heldBy !== id && isUnderWay(state, nowMs);
}

/** Another job has written the project's state since this one did: the rest is that one's work. */
class Overtaken extends Error {}

type Job = {
  readonly ports: SweepPorts;
  readonly account: SweepAccount;
  readonly held: HeldProject;
  readonly policy: SweptPolicy;
  readonly untilMs: number;
};

async function doWhatIsDue({ ports, account, held, policy, untilMs }: Job): Promise<JobEnd> {
  const { sweeps, nowMs } = ports;
  const { projectId } = held;
  const done = new Set<SweepKind>();
  while (nowMs() < untilMs) {
    const look = await sweeps.lookAgain(projectId);
    const facts = { policy: policy.fingerprint, settings: policy.settings, nowMs: nowMs(), look, done };
    if (held.state().policyDueAtMs === undefined && waitsItsTurn(held.state(), facts)) {
      const policyDueAtMs = facts.nowMs + momentOf(held.jobId, NEW_VERSION_WITHIN_MS);
      await held.save({ ...held.state(), policyDueAtMs });
    }
    const { run: under, problem: _, ...state } = held.state();
    const next = nextRun(held.state(), facts);
    if (!next) return state.again.length > 0 ? held.handOn(AGAIN_SECONDS) : {};
    const run = next === under ? next : await countedRun(ports, projectId, { ...next, again: toTryAgain(next, state) });
    const end = await runSweep(
      { ports, account, projectId, policy, untilMs, saveRun: async (reached) => held.save({ ...state, run: reached }) },
      run,
    );
    for (const [other, fromMs] of end.reached) if (other !== projectId) await lookAgain(ports, other, fromMs);
    if (end.wait) return held.holdOn(end.wait.because, end.wait.untilMs);
    if (!end.isDone) break;
    await held.save(afterRun(state, end.run, nowMs()));
    done.add(run.kind);
    if (run.lookAsked !== undefined) await sweeps.lookedAgain(projectId, run.lookAsked);
  }
  return held.handOn(0);
}

/** A sweep of everything that is open comes by them anyway. */
function toTryAgain({ kind }: SweepRun, { again }: Pick<SweepState, 'again'>): string[] {
  return kind === 'first' || kind === 'policy' ? [] : again;
}

/** Leaves Jira alone for as long as it asked, or ever longer; a used up quota concerns every sweep of the site. */
async function backOff({ sweeps, nowMs }: SweepPorts, held: HeldProject, refused: Refused): Promise<void> {
  const now = nowMs();
  const { kind, quotaIsUsedUp, retryAfterSeconds } = refused;
  const asked = retryAfterSeconds === undefined ? undefined : now + retryAfterSeconds * 1000;
  if (kind !== 'unavailable') await held.giveUp();
  else if (quotaIsUsedUp) {
    const untilMs = asked ?? nextHourMs(now);
    await sweeps.changePoints((spent) => pause(spent, untilMs));
    await held.holdOn('quota', untilMs);
  } else await held.holdOn('busy', asked);
}

/** A project's state in the hands of one job, until another writes it; and how the rest is handed on. */
type HeldProject = {
  readonly projectId: string;
  readonly jobId: string;
  state(): SweepState;
  save(state: SweepState): Promise<void>;
  /** Leaves the rest to another job. */
  handOn(delaySeconds: number): Promise<JobEnd>;
  /** The same, with the reason why it waits. */
  holdOn(because: SweepProblem['because'], untilMs: number | undefined): Promise<JobEnd>;
  /** Tells the problem, and leaves the rest to the next event or the next day. */
  giveUp(): Promise<void>;
};

function heldProject(
  { sweeps, pushSweeps, nowMs }: SweepPorts,
  { projectId, id }: SweepJob,
  stored: SweepState | undefined,
): HeldProject {
  let kept = stored;
  let state = stored ?? NEVER_SWEPT;
  const held: HeldProject = {
    projectId,
    jobId: id,
    state: () => state,
    save: async (next) => {
      state = { ...next, savedAtMs: nowMs(), heldBy: id };
      if (!(await sweeps.replaceState(projectId, kept, state))) throw new Overtaken();
      kept = state;
    },
    // Pushed first: ended in between, this job comes again and pushes the same.
    handOn: async (delaySeconds) => {
      const hop = state.hop + 1;
      await pushSweeps([{ projectId, hop }], Math.min(LONGEST_DELAY_SECONDS, Math.max(0, delaySeconds)));
      await held.save({ ...state, hop });
      return {};
    },
    holdOn: async (because, until) => {
      const untilMs = until === undefined || because === 'busy' ? until : turnMs(until, id);
      const problem = problemAfter(state, because, { atMs: nowMs(), untilMs });
      state = { ...state, problem };
      return held.handOn(Math.ceil(((problem.untilMs ?? nowMs()) - nowMs()) / 1000));
    },
    giveUp: async () => held.save({ ...state, problem: problemAfter(state, 'refused', { atMs: nowMs() }) }),
  };
  return held;
}
