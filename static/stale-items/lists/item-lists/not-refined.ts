import { allOf, comparesDay } from '../../../../src/core/query/jql';
import { defineList, refinedAtLeast, todayOf, URGENT_FIRST } from '../list';

/** What is stale by the policy and, where the gadget asks for more days than that, not refined for so long. */
export const notRefined = defineList({
  id: 'not-refined',
  holds: ({ assessment: { staleness } }, { thresholdDays = 0 }) =>
    staleness.state === 'stale' && staleness.days >= thresholdDays,
  clause: (index) => {
    const { thresholdDays } = index.listed;
    const stale = comparesDay('stakesStaleOn', '<=', todayOf(index));
    return thresholdDays === undefined ? stale : allOf(stale, refinedAtLeast(thresholdDays, index));
  },
  sorting: URGENT_FIRST,
  columns: ['points'],
});
