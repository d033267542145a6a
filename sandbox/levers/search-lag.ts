import { aLever } from './lever';

export const searchLag = aLever({
  question: 'How long a change takes to reach the search',
  documented:
    '"Eventually consistent", without a figure; `reconcileIssues` gives up to 50 issues as they are ([search and reconcile](https://developer.atlassian.com/cloud/jira/platform/search-and-reconcile/)). Users report seconds to minutes.',
  readings: {
    none: 'a search sees every change at once',
    '90s': 'a search sees a change after 90 seconds',
  },
  strictest: '90s',
  shown: 'none',
  touches: ['test/sandbox/app', 'test/functions', 'test/ui/stale-items', 'test/ui/settings'],
});

/** The lag of each reading, in milliseconds. */
export const SEARCH_LAG_MS = { none: 0, '90s': 90_000 } as const;
