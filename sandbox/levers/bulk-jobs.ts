import { aLever } from './lever';

export const bulkJobs = aLever({
  question: 'How many bulk operations may run at once',
  documented:
    'Five on a site: more are declined ([bulk operations](https://developer.atlassian.com/cloud/jira/platform/bulk-operation-additional-examples-and-faqs/)); whether setting properties is one of them, and with which status it is declined, is not said.',
  readings: {
    any: 'any number',
    'five-429': 'a sixth is answered with 429',
    'five-400': 'a sixth is answered with 400',
  },
  strictest: 'five-429',
  shown: 'five-429',
  touches: ['test/sandbox/jira/properties.test.ts', 'test/jira', 'test/functions/sweep'],
});
