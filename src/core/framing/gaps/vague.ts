import type { GapRule } from '../gap';
import { thinWords } from '../thin-words';

/** Points at a consequence without naming one: "It gets worse". */
export const vague: GapRule = {
  code: 'vague',
  find: ({ text, context }) => {
    const words = thinWords(text, context.summary)?.ofKind('vagueness') ?? [];
    return words.length === 0 ? undefined : { words, text: 'What gets worse, for whom, roughly how much?' };
  },
};
