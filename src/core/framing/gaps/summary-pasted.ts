import type { GapRule } from '../gap';
import { repeatsWords } from '../repeats-words';

/** The item's title once more. */
export const summaryPasted: GapRule = {
  code: 'summary-pasted',
  find: ({ text, context }) =>
    repeatsWords(text, context.summary)
      ? { words: [text], text: "This repeats the title. What would someone notice if it isn't done?" }
      : undefined,
};
