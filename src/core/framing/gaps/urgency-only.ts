import type { GapRule } from '../gap';
import { thinWords } from '../thin-words';

/** How soon, without why: "Urgent! Must be done ASAP". */
export const urgencyOnly: GapRule = {
  code: 'urgency-only',
  find: ({ text, context }) => {
    const words = thinWords(text, context.summary)?.ofKind('urgency') ?? [];
    return words.length === 0 ? undefined : { words, text: 'This says how soon, not why. What happens if it waits?' };
  },
};
