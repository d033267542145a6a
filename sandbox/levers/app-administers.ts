import { aLever } from './lever';

export const appAdministers = aLever({
  question: 'Whether the app as itself administers Jira',
  documented:
    'Not said: an app acts within its scopes ([scopes](https://developer.atlassian.com/platform/forge/manifest-reference/scopes-product-jira/)), and operations such as the update of workflows ask for the permission “Administer Jira” besides; whether an app’s own account has it is said nowhere.',
  readings: {
    jira: 'the app as itself may do what a Jira admin may',
    nothing: 'the app as itself has its role in projects, and none of the rights of a Jira admin',
  },
  strictest: 'nothing',
  shown: 'jira',
  touches: ['test/sandbox/app', 'test/functions', 'test/jira'],
});
