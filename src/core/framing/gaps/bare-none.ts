import type { GapRule } from '../gap';
import { isBareNone } from '../nothing-because';

/** "None" without a reason. "Nothing, because …" is an answer. */
export const bareNone: GapRule = {
  code: 'bare-none',
  find: ({ text }) =>
    isBareNone(text)
      ? { words: [text], text: 'Why nothing? A few words save the next person the question.' }
      : undefined,
};
