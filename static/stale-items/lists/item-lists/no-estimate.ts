import { allOf, isEmptyField } from '../../../../src/core/query/jql';
import { defineList, URGENT_FIRST } from '../list';

/** What has no estimate, on a site that has a field for one. */
export const noEstimate = defineList({
  id: 'no-estimate',
  holds: ({ facts }) => facts.issue.storyPoints === undefined,
  clause: ({ fields, scope }) => {
    const [first, ...others] = fields.storyPoints.map(({ id }) => isEmptyField(id));
    return first ? allOf(first, ...others) : allOf(scope);
  },
  sorting: URGENT_FIRST,
  columns: ['points'],
  isPossible: ({ storyPoints }) => storyPoints.length > 0,
});
