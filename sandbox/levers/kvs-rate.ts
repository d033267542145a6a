import { aLever } from './lever';

export const kvsRate = aLever({
  question: 'How many requests of an installation Forge storage takes in a minute',
  documented:
    '4,000 reads and 4,000 writes, each counted in steps of 10 KB; a batch and a transaction are rounded once; more is TOO_MANY_REQUESTS ([limits](https://developer.atlassian.com/platform/forge/limits-kvs-ce/#operation-limits-per-installation)). When a minute begins is not said, nor whether a refused request counts.',
  readings: {
    limited: 'what goes beyond is refused until the clock’s next minute, and a refused request doesn’t count',
    unlimited: 'everything is answered',
  },
  strictest: 'limited',
  shown: 'limited',
  touches: ['test/sandbox/forge/kvs.test.ts', 'test/forge'],
});

/** Reads, and as many writes, in a minute. */
export const KVS_REQUESTS_A_MINUTE = { limited: 4_000, unlimited: Infinity } as const;
