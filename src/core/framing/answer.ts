import { showsNothing } from '../text/shows-nothing';
import type { Framing } from './framing';
import { QUESTION, type QuestionId } from './questions';

/** The words of an answer, without surrounding blanks; empty where nobody wrote any that can be seen. */
export function answerText(framing: Framing | undefined, question: QuestionId): string {
  const text = framing?.[question]?.trim() ?? '';
  return showsNothing(text) ? '' : text;
}

/** Whether a question has an answer, be it hollow: words, or an item where items answer it. */
export function isAnswered(framing: Framing | undefined, question: QuestionId): boolean {
  return answerText(framing, question) !== '' || Boolean(QUESTION[question].byItems && framing?.blockedIssues?.length);
}
