import { aLever } from './lever';

export const taskEnd = aLever({
  question: 'How a bulk operation on properties ends that cannot write all of them',
  documented:
    '"Non-transactional. Updating some entities may fail. Such information will available in the task result" ([issue properties](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/)). In what form, and whether such a task is COMPLETE or FAILED, is not said.',
  readings: {
    whole: 'it writes all of them',
    named: 'it leaves out the last, is COMPLETE, and its result names it',
    unnamed: 'it leaves out the last and is COMPLETE, without a word',
    failed: 'it writes the first half and is FAILED',
  },
  strictest: 'whole',
  shown: 'whole',
  touches: ['test/functions/sweep/tasks-in-part.test.ts', 'test/sandbox/jira/properties.test.ts'],
});

/** How many of `writes` are written. */
export const WRITTEN = {
  whole: (writes: number): number => writes,
  named: (writes: number): number => writes - 1,
  unnamed: (writes: number): number => writes - 1,
  failed: (writes: number): number => Math.floor(writes / 2),
} as const;
