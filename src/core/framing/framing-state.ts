import type { Framing } from './framing';
import { framingGaps } from './framing-gaps';
import { progressBy, type FramingProgress } from './framing-progress';
import type { GapContext } from './gap';
import { hollowGaps } from './hollow-gaps';

/** What the state depends on besides the framing. Without the parent's summary a pasted title there goes unseen. */
export type StateContext = GapContext & {
  readonly parentFraming?: Framing | undefined;
  readonly parentSummary?: string | undefined;
};

/**
 * Judges how far a framing is (docs/design.md#how-far-it-is). A child without a word of its own under a framed parent
 * is inherited; which items the parent's framing names are done is not known here, so they count as open.
 */
export function framingState(framing: Framing | undefined, context: StateContext): FramingProgress {
  const { parentFraming, parentSummary: summary = '' } = context;
  return progressBy(
    framingGaps(framing, context),
    framing,
    () => parentFraming && hollowGaps(parentFraming, { summary }),
  );
}
