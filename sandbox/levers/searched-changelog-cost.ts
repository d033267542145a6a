import { aLever } from './lever';

export const searchedChangelogCost = aLever({
  question: 'What changelogs that come with a search cost in points',
  documented:
    '"1 point per object" ([rate limiting](https://developer.atlassian.com/cloud/jira/platform/rate-limiting/)); a search counts the items that it answers, and nothing is said about what comes inside them.',
  readings: {
    'by-item': 'nothing beside the item’s own point',
    'by-entry': 'each entry is a point more',
  },
  strictest: 'by-entry',
  shown: 'by-item',
  touches: ['test/functions/sweep/troubled.test.ts', 'test/functions/sweep/first-sweep.test.ts'],
});
