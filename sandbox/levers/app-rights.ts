import { aLever } from './lever';

export const appRights = aLever({
  question: 'How soon after an install the app’s own account has its rights',
  documented:
    'An app that acts as it is installed has to reckon with refusals and to try again ([life cycle events](https://developer.atlassian.com/platform/forge/events-reference/life-cycle/)); how long its account waits for its role in projects is not said.',
  readings: {
    'at-once': 'it has its role in every project as soon as it is installed',
    hour: 'in its first hour it sees no project',
  },
  strictest: 'hour',
  shown: 'at-once',
  touches: ['test/sandbox/app/without-rights.test.ts'],
});

/** How long each reading's app waits, in milliseconds. */
export const APP_RIGHTS_AFTER_MS = { 'at-once': 0, hour: 3_600_000 } as const;
