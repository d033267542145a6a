import { aLever } from './lever';

export const bulkChangelogCost = aLever({
  question: 'What changelogs read in bulk cost in points',
  documented:
    '"1 point per object" ([rate limiting](https://developer.atlassian.com/cloud/jira/platform/rate-limiting/)); what an object of this operation is, is not said.',
  readings: {
    'by-item': 'an item whose changelog is read is a point',
    'by-entry': 'each entry of it is',
  },
  strictest: 'by-entry',
  shown: 'by-entry',
  touches: ['test/functions/sweep/troubled.test.ts', 'test/functions/sweep/first-sweep.test.ts'],
});
