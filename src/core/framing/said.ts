import type { Framing } from './framing';
import type { GapContext } from './gap';
import { hollowGaps } from './hollow-gaps';
import { nothingBecause } from './nothing-because';
import type { Said } from './plainly-said';
import { answerText } from './answer';
import { QUESTIONS } from './questions';

/** Reads what a framing says by every list of hollow words and of ways to say "none". */
export function saidIn(framing: Framing | undefined, context: GapContext): Said {
  const nothing = QUESTIONS.flatMap(({ id }) => {
    const reason = nothingBecause(answerText(framing, id));
    return reason === undefined ? [] : [[id, reason] as const];
  });
  return { hollow: hollowGaps(framing, context), nothing: new Map(nothing) };
}
