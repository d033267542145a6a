import type { Answer, GapRule } from '../gap';
import { shortened } from '../shortened';
import { leftOf } from '../thin-words';

const SCORE = /^\s*(?:p|s|sev|prio)?\s?\d{1,2}\s?(?:\/|of|out of|von|sur|de|van|z|su)\s?(?:5|10|100)\s*[.!]?\s*$/iu;

/** How much, but not of what: "Low", "rather high", "P2", "7/10". */
export const bareLevel: GapRule = {
  code: 'bare-level',
  find: (answer) => {
    const words = levelsIn(answer);
    const [first] = words;
    return first === undefined
      ? undefined
      : { words, text: `“${shortened(first)}” says how much, not what. What would happen, and to whom?` };
  },
};

/** "7/10" may be a day; where a risk is asked for, it is a score. */
function levelsIn(answer: Answer): readonly string[] {
  if (answer.question.id === 'risk' && SCORE.test(answer.text)) return [answer.text];
  return leftOf(answer)?.ofKind('level') ?? [];
}
