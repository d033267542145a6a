import { firstGaps } from './first-gaps';
import type { Framing } from './framing';
import type { Gap, GapContext } from './gap';
import { GAP_RULES } from './gaps';

/**
 * What is missing, hollow or thin, in form order: at most one gap a question, the first rule that holds. Optional
 * answers are judged for hollowness alone. Depends on nothing but its arguments, and accepts any text.
 */
export function framingGaps(framing: Framing | undefined, context: GapContext): readonly Gap[] {
  return firstGaps(GAP_RULES, framing ?? {}, context);
}
