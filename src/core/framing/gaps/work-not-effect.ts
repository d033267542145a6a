import type { GapRule } from '../gap';
import { leftOf } from '../thin-words';

/** The plan instead of the effect: "We will migrate the database". */
export const workNotEffect: GapRule = {
  code: 'work-not-effect',
  find: (answer) => {
    const left = leftOf(answer);
    const words = left?.ofKind('activity') ?? [];
    if (!left?.opensLikeAPlan || words.length === 0) return undefined;
    return {
      words,
      text: "This says what you will do. What happens to users, money or the team if you don't?",
    };
  },
};
