import { hasSeveralSentences } from '../text/sentence-marks';

/** Characters that one clause of a summary may have, and that a reader takes in at once. */
export const LONGEST_CLAUSE = 200;

/** Whether an answer is too long for a clause; an emoji counts as one character. */
export function isTooLongForClause(text: string): boolean {
  return Array.from(text).length > LONGEST_CLAUSE;
}

/** Whether an answer has more than one sentence or line, which no clause can hold. */
export function isSeveralClauses(text: string): boolean {
  return /[\n\r]/.test(text) || hasSeveralSentences(text);
}
