import type { QuestionId } from '../framing/question';
import { QUESTION } from '../framing/questions';
import type { Answers } from './answers';
import { LONGEST_CLAUSE } from './clause-limits';
import { cutAtWord } from './cut-at-word';
import { finish } from './sentence';
import { say } from './summary-part';
import type { Words } from './summary-part';
import { nameItems } from './waiting-items';

/**
 * Every answer behind its own label, for answers that no sentence can hold: several sentences, line breaks, great
 * length, colons. A long answer is cut, with the rest kept in its part (product, 1.2, labelled form).
 */
export function labelledForm(answers: Answers, order: readonly QuestionId[]): readonly Words[] {
  return order.flatMap((question) => labelled(question, answers));
}

/** The words of an answer, cut to what a reader takes in at once. */
export function cutAnswer(text: string): Words {
  const { head, rest } = cutAtWord(text, LONGEST_CLAUSE);
  return rest === '' ? say(text) : say(head, [{ text: ' … more', rest }]);
}

function labelled(question: QuestionId, answers: Answers): readonly Words[] {
  const items = question === 'blocked' ? nameItems(answers.items) : [];
  const text = cutAnswer(answers.given.get(question) ?? '');
  if (items.length + text.length === 0) return [];
  const between = items.length > 0 && text.length > 0 ? '; ' : '';
  return [finish(`${QUESTION[question].lead}: `, items, between, text)];
}
