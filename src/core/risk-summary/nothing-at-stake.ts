import type { QuestionId } from '../framing/question';
import { QUESTION } from '../framing/questions';
import type { Answers } from './answers';
import { cutAnswer } from './labelled-form';
import { finish } from './sentence';
import type { Words } from './summary-part';
import { textOf } from './summary-part';

const STAKES = ['doNothing', 'risk', 'blocked'] as const;

/** Whether doing nothing, risk and blocked are all answered with "Nothing, because …". */
export function nothingHappens(answers: Answers): boolean {
  return answers.items.length === 0 && STAKES.every((question) => answers.nothing.has(question));
}

/** "If we do nothing, nothing happens: …", with the reason given to the first question. */
export function nothingHappensSentence(answers: Answers): Words {
  return finish(`${QUESTION.doNothing.lead}, nothing happens: `, cutAnswer(answers.nothing.get('doNothing') ?? ''));
}

/** The question that a framing without stakes raises (requirement A60). */
export function nothingAtStakeBanner(answers: Answers): string {
  const said = answers.nothing.has('future') ? 'All four answers' : 'The answers so far';
  return `${said} say nothing is at stake. Should this be done at all?`;
}

/** "Blocks nothing: …": the reasons that the sentence leaves out, in form order. Beside items that wait: "nothing else". */
export function nothingDetails(answers: Answers, told: readonly QuestionId[]): readonly string[] {
  return [...answers.nothing]
    .filter(([question]) => !told.includes(question))
    .map(([question, reason]) => {
      const others = question === 'blocked' && answers.items.length > 0 ? ' else' : '';
      return textOf(finish(`${QUESTION[question].nothingLead}${others}: `, reason));
    });
}
