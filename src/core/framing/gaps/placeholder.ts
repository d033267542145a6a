import type { GapRule } from '../gap';
import { isPlaceholder } from '../placeholder';
import { shortened } from '../shortened';

/** The answer only fills the box: ".", "n/a", "asdf", "todo: ask Ann". */
export const placeholder: GapRule = {
  code: 'placeholder',
  find: ({ text }) => {
    if (!isPlaceholder(text)) return undefined;
    const shown = shortened(text);
    return {
      words: [text],
      text: `“${shown}” leaves the reader with nothing. One plain line is enough, or “Nothing, because …”.`,
    };
  },
};
