import type { FramingState } from '../stakes-property';
import type { Framing } from './framing';
import type { Gap, GapContext } from './gap';
import { hollowGaps } from './hollow-gaps';
import { answerText } from './question';
import { FOUR_QUESTIONS } from './questions';

/** What the state depends on besides the framing. Without the parent's summary a pasted title there goes unseen. */
export type StateContext = GapContext & {
  readonly parentFraming?: Framing | undefined;
  readonly parentSummary?: string | undefined;
};

/** How far a framing is: its state, how many of the four questions have an answer that isn't hollow, and what is wrong. */
export type FramingProgress = {
  readonly state: FramingState;
  readonly answered: number;
  readonly gaps: readonly Gap[];
};

/**
 * How far a framing is by gaps that were found before: all of them, or the hollow ones alone, which never say 'thin'.
 */
export function progressBy(gaps: readonly Gap[], framing: Framing | undefined, context: StateContext): FramingProgress {
  const answered = countAnswered(gaps);
  return { state: stateOf(framing, context, gaps, answered), answered, gaps };
}

function stateOf(
  framing: Framing | undefined,
  context: StateContext,
  gaps: readonly Gap[],
  answered: number,
): FramingState {
  if (answered === FOUR_QUESTIONS.length) return gaps.some((gap) => !gap.hollow) ? 'thin' : 'framed';
  if (!hasAnswers(framing) && isFramed(context)) return 'inherited';
  if (framing?.laterUntil) return 'later';
  return answered === 0 ? 'open' : 'partial';
}

function countAnswered(gaps: readonly Gap[]): number {
  return FOUR_QUESTIONS.filter(({ id }) => !gaps.some((gap) => gap.question === id && gap.hollow)).length;
}

/** Whether anybody answered one of the four, be it hollow. */
function hasAnswers(framing: Framing | undefined): boolean {
  return FOUR_QUESTIONS.some(({ id }) => answerText(framing, id) !== '') || Boolean(framing?.blockedIssues?.length);
}

/** The parent is framed or thin. Which of its named items are done is not known here, so they count as open. */
function isFramed({ parentFraming, parentSummary = '' }: StateContext): boolean {
  return countAnswered(hollowGaps(parentFraming, { summary: parentSummary })) === FOUR_QUESTIONS.length;
}
