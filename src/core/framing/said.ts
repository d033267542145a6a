import type { Framing } from './framing';
import type { Gap, GapContext } from './gap';
import { hollowGaps } from './hollow-gaps';
import { nothingBecause } from './nothing-because';
import { answerText, type QuestionId } from './question';
import { QUESTIONS } from './questions';

/** What the answers of a framing say: what is hollow says nothing, and what stands in neither says what it says. */
export type Said = {
  /** The hollow gaps, in form order. */
  readonly hollow: readonly Gap[];
  /** The reasons R of the answers "Nothing, because R", by question. */
  readonly nothing: ReadonlyMap<QuestionId, string>;
};

/** Reads what a framing says by every list of hollow words and of ways to say "none". */
export function saidIn(framing: Framing | undefined, context: GapContext): Said {
  const nothing = QUESTIONS.flatMap(({ id }) => {
    const reason = nothingBecause(answerText(framing, id));
    return reason === undefined ? [] : [[id, reason] as const];
  });
  return { hollow: hollowGaps(framing, context), nothing: new Map(nothing) };
}
