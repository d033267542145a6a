import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** How soon, without why: "Urgent! Must be done ASAP". */
export const urgencyOnly: GapRule = {
  code: 'urgency-only',
  find: (answer) => {
    const words = leftOf(answer)?.ofKind('urgency') ?? [];
    return words.length === 0 ? undefined : { words, text: 'This says how soon, not why. What happens if it waits?' };
  },
};
