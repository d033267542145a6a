import type { Framing } from './framing';
import { isHollow, type Answer, type Gap, type GapContext } from './gap';
import { GAP_RULES } from './gaps';
import { answerText, type Question } from './question';
import { QUESTIONS } from './questions';
import { thinWords, type ThinWords } from './thin-words';

/**
 * What is missing, hollow or thin, in form order: at most one gap a question, the first rule that holds. Optional
 * answers are judged for hollowness alone. Depends on nothing but its arguments, and accepts any text.
 */
export function framingGaps(framing: Framing | undefined, context: GapContext): readonly Gap[] {
  return QUESTIONS.flatMap((question) => gapOf(question, framing ?? {}, context) ?? []);
}

function gapOf(question: Question, framing: Framing, context: GapContext): Gap | undefined {
  const answer = answerTo(question, framing, context);
  for (const { code, find } of GAP_RULES) {
    const hollow = isHollow(code);
    if (question.optional && (!hollow || answer.text === '')) continue;
    const finding = find(answer);
    if (finding) return { question: question.id, code, hollow, ...finding };
  }
  return undefined;
}

function answerTo(question: Question, framing: Framing, context: GapContext): Answer {
  const text = answerText(framing, question.id);
  let read: { readonly left: ThinWords | undefined } | undefined;
  const left = () => (read ??= { left: thinWords(text, context.summary) }).left;
  return { question, text, framing, context, left };
}
