import type { GapRule } from '../gap';
import { shortened } from '../shortened';
import { leftOf } from '../thin-words';

/** Age, fashion or a virtue as the reason: "Because it is old", "Best practice", "Security". */
export const nonReason: GapRule = {
  code: 'non-reason',
  find: (answer) => {
    const left = leftOf(answer);
    const age = left?.ofKind('age') ?? [];
    const virtues = left?.ofKind('virtue') ?? [];
    const [firstAge] = age;
    const [firstVirtue] = virtues;
    const labels = left?.ofKind('label') ?? [];
    const [firstLabel] = labels;
    if (firstAge !== undefined) {
      return {
        words: [...age, ...virtues],
        text: `“${shortened(firstAge)}” convinces engineers. What breaks, costs or waits because of it?`,
      };
    }
    if (firstVirtue !== undefined) {
      return {
        words: virtues,
        text: `“${shortened(firstVirtue)}” names a quality. What could go wrong, and for whom?`,
      };
    }
    if (firstLabel === undefined) return undefined;
    return {
      words: labels,
      text: `“${shortened(firstLabel)}” names a kind of work. What could go wrong, and for whom?`,
    };
  },
};
