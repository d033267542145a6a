import { aLever } from './lever';

export const taskTime = aLever({
  question: 'How long a bulk operation takes',
  documented:
    'It is asynchronous: 303 with the address of a task that is ENQUEUED, RUNNING or COMPLETE ([issue properties](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/)); how long is not said.',
  readings: {
    'at-once': 'the work is done before the answer leaves',
    'three-polls': 'the task is done when it was asked after for the third time',
  },
  strictest: 'three-polls',
  shown: 'at-once',
  touches: ['test/jira', 'test/functions/sweep', 'test/sandbox/app', 'test/ui/settings'],
});

/** How often each reading's task is asked after before it is done. */
export const TASK_POLLS = { 'at-once': 0, 'three-polls': 3 } as const;
