import { aLever } from './lever';

export const selfGenerated = aLever({
  question: 'Which calls of the app count as its own in events',
  documented:
    'An event with `selfGenerated` came about through the app itself, and `ignoreSelf` leaves it out ([product events](https://developer.atlassian.com/platform/forge/events-reference/product_events/)); whether calls of its frames as the person who looks are among them is not said.',
  readings: {
    'as-app': 'only what the app did as itself',
    'every-call': 'whatever came through the app, its frames’ calls as a person among them',
  },
  strictest: 'every-call',
  shown: 'as-app',
  touches: ['test/sandbox/app/events.test.ts', 'test/sandbox/jira'],
});
