import { aLever } from './lever';

export const limitsPerSecond = aLever({
  question: 'Whether Jira counts calls by the second, and writes by the work item',
  documented:
    'A bucket for each endpoint and method of 100 calls a second, of 50 for PUT and DELETE, and for one work item 20 writes in 2 seconds and 100 in 30 ([rate limiting](https://developer.atlassian.com/cloud/jira/platform/rate-limiting/)).',
  readings: {
    enforced: 'what comes too fast is answered with 429 and the reason',
    none: 'calls may come as fast as they like',
  },
  strictest: 'enforced',
  shown: 'enforced',
  touches: ['test/sandbox/jira/limits.test.ts', 'test/functions', 'test/sandbox/app'],
});
