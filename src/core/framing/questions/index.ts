import { blocked } from './blocked';
import { doNothing } from './do-nothing';
import { future } from './future';
import { gain } from './gain';
import { risk } from './risk';

/** The four that make a framing, in form order. */
export const FOUR_QUESTIONS = [doNothing, risk, blocked, future] as const;

/** Every question by its id, in form order. A new question is a file beside this one, its import and its name here. */
export const QUESTION = { doNothing, risk, blocked, future, gain } as const;

export type QuestionId = keyof typeof QUESTION;
export type Question = (typeof QUESTION)[QuestionId];
export const QUESTIONS: readonly Question[] = Object.values(QUESTION);

export const FOUR_IDS = FOUR_QUESTIONS.map(({ id }) => id);
export type FourId = (typeof FOUR_IDS)[number];

/** The questions whose answers the summary says in this place. */
const toldAs = (place: Question['told']) => QUESTIONS.filter(({ told }) => told === place);

export const STAKES = toldAs('stake');
export const TOLD_AFTER = toldAs('after');
export const GAINS = toldAs('gain');

/** Something for each question, by its id, in form order. */
export function byQuestion<T>(make: (id: QuestionId) => T): Readonly<Record<QuestionId, T>> {
  return Object.fromEntries(QUESTIONS.map(({ id }) => [id, make(id)])) as Record<QuestionId, T>;
}
