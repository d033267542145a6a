import { aLever } from './lever';

export const invocationRate = aLever({
  question: 'How many of a person’s invocations Forge runs in a minute',
  documented:
    '1,200 for a user on an installation, in a "fixed one-minute window" ([invocation limits](https://developer.atlassian.com/platform/forge/limits-invocation/)). When the window begins is not said, nor what a frame gets beyond.',
  readings: {
    limited: 'what goes beyond is rejected until the clock’s next minute, and runs no function',
    unlimited: 'everything runs',
  },
  strictest: 'limited',
  shown: 'limited',
  touches: ['test/sandbox/app/invocations.test.ts'],
});

/** Invocations of one person in a minute. */
export const INVOCATIONS_A_MINUTE = { limited: 1_200, unlimited: Infinity } as const;
