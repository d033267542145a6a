import { aLever } from './lever';

export const labelsInForms = aLever({
  question: 'What a form gives as the value of labels',
  documented:
    'The [field’s page](https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-ui-modifications/) names no shape of it.',
  readings: {
    texts: 'a list of texts',
    label: 'objects with `label`',
    name: 'objects with `name`',
    value: 'objects with `value`',
    id: 'objects whose `id` is the text',
  },
  strictest: 'id',
  shown: 'texts',
  touches: ['test/sandbox/pages/form-host.test.ts', 'test/ui/ask-in-forms'],
});

/** The value of labels in a form, in the shape of a reading. */
export function labelsInForm(labels: unknown, reading: keyof (typeof labelsInForms)['readings']): unknown {
  if (reading === 'texts' || !Array.isArray(labels)) return labels;
  return labels.map((label: unknown) => ({ [reading]: label }));
}
