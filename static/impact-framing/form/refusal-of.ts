import { laterProblem } from '../../../src/core/framing/later-problem';
import type { ParsedFraming } from '../../../src/core/framing/parse-framing';
import { hollowGaps } from '../../../src/core/framing/hollow-gaps';
import { FOUR_IDS, type QuestionId } from '../../../src/core/framing/questions';
import { mayAnswerLater } from '../../../src/core/policy/enforcement-of';
import { refusalText } from '../../../src/core/policy/refusal-text';
import type { About, FormRules } from './about';

/** Why answers can't be saved as they are, and where to put it right. */
export type FormRefusal = { readonly text: string; readonly question: QuestionId };

/**
 * What the form refuses before anybody is asked: an answer that is no answer, and in `require` an open question that
 * nobody promised for later. Half a framing is welcome in every other mode.
 */
export function refusalOf(whole: ParsedFraming, about: About, rules: FormRules): FormRefusal | undefined {
  if ('problem' in whole) return { text: whole.problem, question: 'risk' };
  const tooLate = laterProblem(whole.framing.laterUntil, rules.today);
  const gaps = hollowGaps(whole.framing, { summary: about.summary, items: about.items });
  const [given] = gaps.filter(({ code }) => code !== 'missing' && code !== 'blocked-done');
  if (given) return { text: given.text, question: given.question };
  const open = FOUR_IDS.filter((id) => gaps.some((gap) => gap.question === id && gap.code === 'missing'));
  const [first] = open;
  if (tooLate !== undefined && first !== undefined) return { text: tooLate, question: first };
  const isPromised = mayAnswerLater(rules) && whole.framing.laterReason !== undefined;
  if (rules.enforcement !== 'require' || first === undefined || isPromised) return undefined;
  const text = refusalText(open, mayAnswerLater(rules));
  return text === undefined ? undefined : { text, question: first };
}
