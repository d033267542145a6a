import type { GapRule } from '../gap';

/** Nobody wrote anything, and nobody named an item. Optional questions are never missing. */
export const missing: GapRule = {
  code: 'missing',
  find: ({ question, text, framing }) => {
    if (question.optional || text !== '' || (question.id === 'blocked' && framing.blockedIssues?.length))
      return undefined;
    return { words: [], text: 'Not answered yet.' };
  },
};
