import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** Who wants or decided it, instead of why: "the developers want it", "we promised". */
export const wish: GapRule = {
  code: 'wish',
  find: (answer) => {
    const words = leftOf(answer)?.ofKind('wish') ?? [];
    return words.length === 0
      ? undefined
      : { words, text: 'This says that someone wants it, not why. What happens to them if it isn’t done?' };
  },
};
