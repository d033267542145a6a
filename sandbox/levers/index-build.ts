import { aLever } from './lever';

export const indexBuild = aLever({
  question: 'How long storage builds its indexes after a deploy',
  documented:
    '"From a minimum of 5 minutes for small data sets"; "until the indexing process completes, you won\'t be able to install your app on any sites" ([deploying apps with indexes](https://developer.atlassian.com/platform/forge/storage-reference/entities-manifest/#deploying-apps-with-indexes)). How long at most is not said.',
  readings: {
    'at-once': 'indexes are ACTIVE as soon as the app is deployed',
    minutes: 'an index that is new or changed is ACTIVE after 5 minutes; before, no site can install the app',
    hour: 'the same after an hour',
  },
  strictest: 'hour',
  shown: 'at-once',
  touches: ['test/sandbox/forge/deployments.test.ts', 'test/sandbox/app/resolver.test.ts'],
});

/** How long an index is built under each reading, in milliseconds. */
export const INDEX_BUILD_MS = { 'at-once': 0, minutes: 300_000, hour: 3_600_000 } as const;
