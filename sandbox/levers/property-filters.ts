import { aLever } from './lever';

export const propertyFilters = aLever({
  question: 'Whether a trigger’s filter can ask for entity properties',
  documented:
    'Yes, in preview: `event.runtime.project.properties[…]` ([product events](https://developer.atlassian.com/platform/forge/events-reference/product_events/)). Since when a given site knows it, and how old the values are, is not said.',
  readings: {
    known: 'the filter sees what is stored, and null where nothing is',
    unknown: 'there is no `event.runtime`, so the filter can’t be evaluated and its `onError` decides',
  },
  strictest: 'known',
  shown: 'known',
  touches: ['test/sandbox/app/trigger-filter.test.ts', 'test/sandbox/app/events.test.ts'],
});
