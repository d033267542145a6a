import { aLever } from './lever';

export const approximateCount = aLever({
  question: 'How far an approximate count is off',
  documented:
    '"Provide an estimated count", without a figure ([count work items](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-search-approximate-count-post)).',
  readings: {
    exact: 'it is exact',
    'too-low': 'it is 5 % too low, one item at least',
    'too-high': 'it is 5 % too high, one item at least',
  },
  strictest: 'too-low',
  shown: 'exact',
  touches: ['test/ui/stale-items', 'test/ui/settings', 'test/sandbox/jira', 'test/functions/sweep'],
});

/** What Jira says instead of `count`. Nothing at all is told as nothing, however it is estimated. */
export const COUNTS = {
  exact: (count: number): number => count,
  'too-low': (count: number): number => Math.max(0, count - Math.max(1, Math.round(count * 0.05))),
  'too-high': (count: number): number => (count === 0 ? 0 : count + Math.max(1, Math.round(count * 0.05))),
} as const;
