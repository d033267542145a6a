import type { Framing } from './framing';
import { isHollow, type Gap, type GapContext, type GapRule } from './gap';
import { answerText } from './answer';
import { type Question, QUESTIONS } from './questions';

/** By these rules, in form order: at most one gap a question, the first rule that holds. */
export function firstGaps(rules: readonly GapRule[], framing: Framing, context: GapContext): readonly Gap[] {
  return QUESTIONS.flatMap((question) => gapOf(rules, question, framing, context) ?? []);
}

function gapOf(rules: readonly GapRule[], question: Question, framing: Framing, context: GapContext): Gap | undefined {
  const answer = { question, text: answerText(framing, question.id), framing, context };
  for (const { code, find } of rules) {
    const hollow = isHollow(code);
    if (question.optional && (!hollow || answer.text === '')) continue;
    const finding = find(answer);
    if (finding) return { question: question.id, code, hollow, ...finding };
  }
  return undefined;
}
