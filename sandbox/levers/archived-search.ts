import { aLever } from './lever';

export const archivedSearch = aLever({
  question: 'Whether a search finds items of an archived project',
  documented:
    'An archived project is read-only, and its items are left out of searches ([archive a project](https://support.atlassian.com/jira-cloud-administration/docs/archive-a-project/)); whether the REST API leaves them out for apps is not said.',
  readings: {
    hidden: 'no search finds them',
    found: 'a search finds them like all others',
  },
  strictest: 'found',
  shown: 'hidden',
  touches: ['test/sandbox/app/without-rights.test.ts', 'test/sandbox/jira'],
});
