import type { Question, QuestionId } from '../question';
import { blocked } from './blocked';
import { doNothing } from './do-nothing';
import { future } from './future';
import { gain } from './gain';
import { risk } from './risk';

/** The four that make a framing, in form order. */
export const FOUR_QUESTIONS: readonly Question[] = [doNothing, risk, blocked, future];

/** Every question of the form, in form order. A new question is a file beside this one and a line here. */
export const QUESTIONS: readonly Question[] = [...FOUR_QUESTIONS, gain];

/** The same questions by id: a missing one doesn't compile. */
export const QUESTION: Readonly<Record<QuestionId, Question>> = { doNothing, risk, blocked, future, gain };
