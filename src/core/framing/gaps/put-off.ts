import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** Leaves the answer for another day: "hard to say", "we will discuss this in refinement". */
export const putOff: GapRule = {
  code: 'put-off',
  find: (answer) => {
    const words = leftOf(answer)?.ofKind('putting-off') ?? [];
    return words.length === 0
      ? undefined
      : { words, text: 'This leaves it open. A guess is fine, or choose Answer later.' };
  },
};
