import { isAnswered } from '../answer';
import type { GapRule } from '../gap';

/** Nobody wrote anything, and nobody named an item. Optional questions are never missing. */
export const missing: GapRule = {
  code: 'missing',
  find: ({ question, framing }) =>
    question.optional || isAnswered(framing, question.id) ? undefined : { words: [], text: 'Not answered yet.' },
};
