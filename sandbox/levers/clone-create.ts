import { aLever } from './lever';

export const cloneCreate = aLever({
  question: 'Whether a clone runs the validators of the Create transition',
  documented:
    'Not said anywhere in Atlassian’s documentation of [cloning](https://support.atlassian.com/jira-software-cloud/docs/clone-issues/).',
  readings: { runs: 'the clone is judged like a single creation', skips: 'no rule is asked' },
  strictest: 'skips',
  shown: 'runs',
  touches: ['test/sandbox/app/channels.test.ts', 'test/sandbox/app/guard-faults.test.ts', 'test/sandbox/jira'],
});
