import type { Framing } from '../framing/framing';
import { isAnswered } from '../framing/answer';
import { FOUR_IDS, type FourId } from '../framing/questions';

/**
 * Which of the four questions have no answer at all, in form order; an issue named as blocked is an answer too. Says
 * nothing about hollow answers: this is all that the guard can see, and it refuses nothing but absence.
 */
export function unanswered(framing: Framing | undefined): readonly FourId[] {
  return FOUR_IDS.filter((id) => !isAnswered(framing, id));
}
