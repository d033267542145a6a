import { firstGaps } from './first-gaps';
import type { Framing } from './framing';
import type { Gap, GapContext } from './gap';
import { HOLLOW_RULES } from './gaps/hollow';

/** The hollow ones of `framingGaps`, without the word lists that thinness needs. */
export function hollowGaps(framing: Framing | undefined, context: GapContext): readonly Gap[] {
  return firstGaps(HOLLOW_RULES, framing ?? {}, context);
}
