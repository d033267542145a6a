import { aLever } from './lever';

export const redirects = aLever({
  question: 'What a function gets where Jira answers with a redirect (303) to a task',
  documented:
    'Redirects between Atlassian’s own addresses are "internal traffic" ([runtime](https://developer.atlassian.com/platform/forge/function-reference/nodejs-runtime/)); whether they are followed is not said.',
  readings: {
    shown: 'the redirect with its address',
    followed: 'the task, read as the same principal',
    refused: '403, because the task may not be read that way; the write goes on',
    thrown: 'nothing: the request fails; the write goes on',
  },
  strictest: 'shown',
  shown: 'shown',
  touches: ['test/functions/sweep/redirects.test.ts'],
});
