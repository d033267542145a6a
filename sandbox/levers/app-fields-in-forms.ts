import { aLever } from './lever';

export const appFieldsInForms = aLever({
  question: 'Whether UI modifications know the fields of apps',
  documented:
    '`isUIModificationsEnabled` is in the manifest’s schema and announced; the [documentation](https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-ui-modifications/) lists no fields of apps.',
  readings: {
    known: '`getFieldById` gives a field of an app, which can be described and required',
    absent: 'a form tells of no field of an app, and takes no change of one',
  },
  strictest: 'known',
  shown: 'known',
  touches: ['test/sandbox/pages/form-host.test.ts', 'test/ui/ask-in-forms'],
});
