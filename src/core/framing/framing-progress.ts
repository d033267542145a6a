import type { Framing, FramingState } from './framing';
import type { Gap } from './gap';
import { isAnswered } from './answer';
import { FOUR_QUESTIONS } from './questions';

/** How far a framing is: its state, how many of the four questions have an answer that isn't hollow, and what is wrong. */
export type FramingProgress = {
  readonly state: FramingState;
  readonly answered: number;
  readonly gaps: readonly Gap[];
};

/**
 * How far a framing is by gaps that were found before: all of them, or the hollow ones alone, which never say 'thin'.
 * `parentGaps` finds those of the parent's framing, hollow ones at least; it is asked where the issue has no word of its own.
 */
export function progressBy(
  gaps: readonly Gap[],
  framing: Framing | undefined,
  parentGaps: () => readonly Gap[] | undefined,
): FramingProgress {
  const answered = countAnswered(gaps);
  return { state: stateOf(framing, parentGaps, gaps, answered), answered, gaps };
}

function stateOf(
  framing: Framing | undefined,
  parentGaps: () => readonly Gap[] | undefined,
  gaps: readonly Gap[],
  answered: number,
): FramingState {
  if (answered === FOUR_QUESTIONS.length) return gaps.some((gap) => !gap.hollow) ? 'thin' : 'framed';
  if (!hasAnswers(framing) && isFramed(parentGaps())) return 'inherited';
  if (framing?.laterUntil) return 'later';
  return answered === 0 ? 'open' : 'partial';
}

function countAnswered(gaps: readonly Gap[]): number {
  return FOUR_QUESTIONS.filter(({ id }) => !gaps.some((gap) => gap.question === id && gap.hollow)).length;
}

/** Whether anybody answered one of the four, be it hollow. */
function hasAnswers(framing: Framing | undefined): boolean {
  return FOUR_QUESTIONS.some(({ id }) => isAnswered(framing, id));
}

/** The parent is framed or thin. */
function isFramed(gaps: readonly Gap[] | undefined): boolean {
  return gaps !== undefined && countAnswered(gaps) === FOUR_QUESTIONS.length;
}
