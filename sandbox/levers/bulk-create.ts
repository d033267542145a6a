import { aLever } from './lever';

export const bulkCreate = aLever({
  question: 'Whether bulk creation runs the validators of the Create transition',
  documented:
    'Not said for [bulk create](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulk-post).',
  readings: { runs: 'each row is judged like a single creation', skips: 'no rule is asked' },
  strictest: 'skips',
  shown: 'runs',
  touches: ['test/sandbox/app/channels.test.ts', 'test/sandbox/app/guard-faults.test.ts', 'test/sandbox/jira'],
});
