import type { Framing } from './framing';
import { framingGaps } from './framing-gaps';
import { progressBy, type FramingProgress, type StateContext } from './framing-progress';

/**
 * Judges how far a framing is (design, "The framing"; product, 1.1, state words). Framed means four answers, none
 * hollow; thin is framed with a named weakness. A child without a word of its own under a framed parent is inherited.
 */
export function framingState(framing: Framing | undefined, context: StateContext): FramingProgress {
  return progressBy(framingGaps(framing, context), framing, context);
}
