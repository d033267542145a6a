import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** Points at a consequence without naming one: "It gets worse". */
export const vague: GapRule = {
  code: 'vague',
  find: (answer) => {
    const words = leftOf(answer)?.ofKind('vagueness') ?? [];
    return words.length === 0 ? undefined : { words, text: 'What gets worse, for whom, roughly how much?' };
  },
};
