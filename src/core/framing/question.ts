import { showsNothing } from '../text/shows-nothing';
import type { Framing } from './framing';

/** The four questions a framing must answer, in form order. */
export const FOUR_IDS = ['doNothing', 'risk', 'blocked', 'future'] as const;
export type FourId = (typeof FOUR_IDS)[number];

/** A question of the form. Its id is the key under which the framing holds the answer's words. */
export type QuestionId = FourId | 'gain';

/** A question and every text that belongs to it. Texts live here alone, ready for translation. */
export type Question = {
  readonly id: QuestionId;
  /** Asked as the label of the form. */
  readonly label: string;
  /** The question inside a sentence: "Not answered: which user capability is blocked". */
  readonly phrase: string;
  /** Always visible below the label; says the same in plain language. */
  readonly help: string;
  /** How the answer will be read in the risk summary; the mark … stands for the answer. */
  readonly stem: string;
  /** Stands before the answer, with a colon, wherever answers are listed one by one. */
  readonly lead: string;
  /** Stands before the reason R of an answer "Nothing, because R". */
  readonly nothingLead: string;
  /** One or two words for lists of questions, as in a refusal: "risk, blocked, later features". */
  readonly shortName: string;
  /** An optional question is never missing. */
  readonly optional: boolean;
};

/** Checks a question's shape where it is written down. */
export function defineQuestion(question: Question): Question {
  return question;
}

/** The words of an answer, without surrounding blanks; empty where nobody wrote any that can be seen. */
export function answerText(framing: Framing | undefined, question: QuestionId): string {
  const text = framing?.[question]?.trim() ?? '';
  return showsNothing(text) ? '' : text;
}
