import type { SweepKind, SweepRun, SweepState } from './sweep-state';

/** Search may lag by seconds to minutes: every sweep looks this far back behind the one before. */
const OVERLAP_MS = 20 * 60_000;

/** Every open issue is visited within so many days: one day may fail, and still nothing is older than a week. */
export const REPAIR_DAYS = 6;

const DAY_MS = 86_400_000;

/** A first sweep that took longer is followed by a look at what changed meanwhile. */
const SHORT_MS = 5 * 60_000;

/** What a job knows when it asks what to do next. */
export type NextRunFacts = {
  /** Fingerprint of the policy in force. */
  readonly policy: string;
  /** Hash of the settings as they are stored. */
  readonly settings?: string | undefined;
  readonly nowMs: number;
  /** A moment from which issues must be looked at again, and how often that was asked for. */
  readonly look?: { readonly fromMs: number; readonly asked: number } | undefined;
  /** What this job did already. */
  readonly done: ReadonlySet<SweepKind>;
};

/** What a project's sweep has to do next: the one under way, or the most pressing; `undefined` where there is nothing. */
export function nextRun(state: SweepState, facts: NextRunFacts): SweepRun | undefined {
  const { policy, nowMs, done, look } = facts;
  if (state.run && state.run.policy === policy) return state.run;
  if (state.cursorMs === undefined) return begun('first', facts);
  if (isToBeGoneThroughLater(state, facts)) return undefined;
  if (state.policy !== policy && !waitsItsTurn(state, facts)) return begun('policy', facts);
  if (!done.has('changes') && !hasJustBegun(state, facts)) {
    return {
      ...begun('changes', facts),
      fromMs: state.cursorMs,
      ...(look && look.fromMs < state.cursorMs && { judgesFromMs: look.fromMs }),
      ...(look && { lookAsked: look.asked }),
    };
  }
  if (nowMs < state.repair.dueAtMs) return undefined;
  const { position } = state.repair;
  return { ...begun('repair', facts), ...(position && { position }) };
}

/**
 * Whether the policy changed though nobody changed the settings: then a new version of the app reads them otherwise, on
 * every site at once, and each goes through its projects at a moment of its own. Until then they are judged as they change.
 */
export function waitsItsTurn(
  { policy: before, settings: known, policyDueAtMs = Infinity }: SweepState,
  { policy, settings, nowMs }: Pick<NextRunFacts, 'policy' | 'settings' | 'nowMs'>,
): boolean {
  const isNewVersion = before !== undefined && before !== policy && settings !== undefined && settings === known;
  return isNewVersion && nowMs < policyDueAtMs;
}

/** A job that left more behind than is kept one by one doesn't go through the whole project again at once. */
function isToBeGoneThroughLater({ policy }: SweepState, { done }: NextRunFacts): boolean {
  return policy === undefined && done.size > 0;
}

function hasJustBegun({ last }: SweepState, { done }: NextRunFacts): boolean {
  return done.has('first') && last !== undefined && last.endedAtMs - last.startedAtMs < SHORT_MS;
}

function begun(kind: SweepKind, { policy, settings, nowMs }: NextRunFacts): SweepRun {
  return {
    kind,
    policy,
    settings,
    startedAtMs: nowMs,
    walk: 0,
    walked: 0,
    checked: 0,
    written: 0,
    pages: 0,
    again: [],
  };
}

/** How often issues that Jira did not write are tried again soon; then the repair comes by them. */
const MOST_TRIES = 3;

/**
 * The state after a sweep has gone through all its walks. The cursor moves to its own beginning less the overlap; a
 * repair hands on where it stopped. What it could not write is tried again: issue by issue, or, where it was more than is
 * kept one by one, by going through the project as after a new policy.
 */
export function afterRun(state: SweepState, run: SweepRun, nowMs: number): SweepState {
  const { kind, startedAtMs, checked, written, again, beyond = 0 } = run;
  const tries = again.length === 0 ? 0 : state.tries + 1;
  const isGivenUp = tries >= MOST_TRIES;
  const fromBeginning = kind === 'first' || kind === 'policy';
  const looksAtChanges = kind === 'first' || kind === 'changes';
  return {
    v: 1,
    savedAtMs: nowMs,
    hop: state.hop,
    policy: beyond > 0 && !isGivenUp ? undefined : fromBeginning || beyond > 0 ? run.policy : state.policy,
    settings: run.settings ?? state.settings,
    policyDueAtMs: fromBeginning ? undefined : state.policyDueAtMs,
    cursorMs: looksAtChanges ? startedAtMs - OVERLAP_MS : state.cursorMs,
    last: { kind, startedAtMs, endedAtMs: nowMs, checked, written },
    repair: fromBeginning
      ? { dueAtMs: startedAtMs + DAY_MS }
      : kind === 'repair'
        ? { dueAtMs: startedAtMs + DAY_MS, position: run.position }
        : state.repair,
    again: isGivenUp ? [] : again,
    tries: isGivenUp ? 0 : tries,
    notWritten: isGivenUp ? again.length + beyond : beyond,
  };
}
