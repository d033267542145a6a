import { aLever } from './lever';

export const importCreate = aLever({
  question: 'Whether an import from a file runs the validators of the Create transition',
  documented:
    'Not said by Atlassian ([import from CSV](https://support.atlassian.com/jira-cloud-administration/docs/import-data-from-a-csv-file/)); users say that it doesn’t.',
  readings: { runs: 'each row is judged like a single creation', skips: 'no rule is asked' },
  strictest: 'skips',
  shown: 'skips',
  touches: ['test/sandbox/app/channels.test.ts', 'test/sandbox/app/guard-faults.test.ts', 'test/sandbox/jira'],
});
