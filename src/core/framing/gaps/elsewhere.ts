import type { GapRule } from '../gap';
import { pointsElsewhere } from '../points-elsewhere';
import { shortened } from '../shortened';

/** Sends the reader away: "see the epic", "ask the architects", a bare link. */
export const elsewhere: GapRule = {
  code: 'elsewhere',
  find: (answer) =>
    pointsElsewhere(answer)
      ? {
          words: [answer.text],
          text: `“${shortened(answer.text)}” sends the reader away. What would they find there, in one plain line?`,
        }
      : undefined,
};
