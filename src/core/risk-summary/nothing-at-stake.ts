import { LONGEST_CLAUSE } from '../framing/clause-limits';
import { FOUR_IDS, QUESTION, STAKES, type Question, type QuestionId } from '../framing/questions';
import type { Answers } from './answers';
import { finish, nameItems, say, textOf, type Words } from './summary-part';

/** Whether everything that could be at stake is answered with "Nothing, because …". */
export function nothingHappens(answers: Answers): boolean {
  return answers.items.length === 0 && STAKES.every(({ id }) => answers.nothing.has(id));
}

/** "If we do nothing, nothing happens: …", with the reason given to the first question. */
export function nothingHappensSentence(answers: Answers): Words {
  return finish(`${QUESTION.doNothing.lead}, nothing happens: `, cutAnswer(answers.nothing.get('doNothing') ?? ''));
}

/**
 * Every answer behind its own label, for answers that no sentence can hold: several sentences, line breaks, great
 * length, colons. A long answer is cut, with the rest kept in its part.
 */
export function labelledForm(answers: Answers, order: readonly Question[]): readonly Words[] {
  return order.flatMap((question) => labelled(question, answers));
}

/** The words of an answer, cut to what a reader takes in at once. */
function cutAnswer(text: string): Words {
  const { head, rest } = cutAtWord(text, LONGEST_CLAUSE);
  return rest === '' ? say(text) : say(head, [{ text: ' … more', rest }]);
}

/** A text that fits a limit, and what didn't fit; cut between words where there is a blank to cut at. */
type Cut = { readonly head: string; readonly rest: string };

/** Cuts a text to at most `limit` characters; the head ends without a mark. */
export function cutAtWord(text: string, limit: number): Cut {
  const letters = Array.from(text);
  if (letters.length <= limit) return { head: text, rest: '' };
  const fitting = letters.slice(0, limit + 1).join('');
  const blank = fitting.lastIndexOf(' ');
  const end = blank > fitting.length / 2 ? blank : letters.slice(0, limit).join('').length;
  return { head: text.slice(0, end).replace(/[\s.,:;!…]+$/u, ''), rest: text.slice(end).trim() };
}

function labelled({ id, byItems, lead }: Question, answers: Answers): readonly Words[] {
  const items = byItems ? nameItems(answers.items) : [];
  const text = cutAnswer(answers.given.get(id) ?? '');
  if (items.length + text.length === 0) return [];
  const between = items.length > 0 && text.length > 0 ? '; ' : '';
  return [finish(`${lead}: `, items, between, text)];
}

/** The question that a framing without stakes raises. */
export function nothingAtStakeBanner(answers: Answers): string {
  const said = FOUR_IDS.every((id) => answers.nothing.has(id)) ? 'All four answers' : 'The answers so far';
  return `${said} say nothing is at stake. Should this be done at all?`;
}

/** "Blocks nothing: …": the reasons that the sentence leaves out, in form order. Beside items that wait: "nothing else". */
export function nothingDetails(answers: Answers, told: readonly QuestionId[]): readonly string[] {
  return [...answers.nothing]
    .filter(([question]) => !told.includes(question))
    .map(([question, reason]) => {
      const { byItems, nothingLead } = QUESTION[question];
      const others = byItems && answers.items.length > 0 ? ' else' : '';
      return textOf(finish(`${nothingLead}${others}: `, reason));
    });
}
