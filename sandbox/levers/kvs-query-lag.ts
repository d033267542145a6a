import { aLever } from './lever';

export const kvsQueryLag = aLever({
  question: 'How long a write takes to reach queries of Forge storage',
  documented:
    '`entity().query` and `kvs.query` are "eventually consistent" and may be "slightly out of date"; reading a key is strictly consistent ([custom entities](https://developer.atlassian.com/platform/forge/storage-reference/entities/#data-consistency)). How long is not said.',
  readings: {
    none: 'a query sees every write at once',
    '60s':
      'a query shows what was there 60 seconds ago: not what was added since, and still what was changed or deleted',
  },
  strictest: '60s',
  shown: 'none',
  touches: ['test/forge', 'test/sandbox/app', 'test/sandbox/forge'],
});

/** The lag of each reading, in milliseconds. */
export const KVS_QUERY_LAG_MS = { none: 0, '60s': 60_000 } as const;
