import type { SweepProblem, SweepState } from './sweep-state';

/** How long a sweep leaves Jira alone that gave no answer and didn't say for how long; it doubles with each time. */
const FIRST_BACK_OFF_MS = 60_000;
const LONGEST_BACK_OFF_MS = 15 * 60_000;

/** A job that hands on says so at least this often; after a longer silence another may take over. */
const SILENCE_MS = 20 * 60_000;

/** The problem that a sweep has met, how often in a row, and until when it waits. */
export function problemAfter(
  { problem }: Pick<SweepState, 'problem'>,
  because: SweepProblem['because'],
  { atMs, untilMs }: { readonly atMs: number; readonly untilMs?: number | undefined },
): SweepProblem {
  const times = problem?.because === because ? problem.times + 1 : 1;
  if (because !== 'busy') return { because, atMs, times, ...(untilMs !== undefined && { untilMs }) };
  const alone = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** Math.min(times - 1, 10));
  return { because, atMs, times, untilMs: Math.max(untilMs ?? 0, atMs + alone) };
}

/** Whether another job is at this project's sweep, or waits to go on with it. */
export function isUnderWay({ run, problem, savedAtMs }: SweepState, nowMs: number): boolean {
  const isWaiting = problem?.untilMs !== undefined && nowMs < problem.untilMs;
  return (run !== undefined || isWaiting) && nowMs - savedAtMs < SILENCE_MS;
}
