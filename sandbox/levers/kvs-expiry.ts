import { aLever } from './lever';

export const kvsExpiry = aLever({
  question: 'How long a value in Forge storage outlives its time to live',
  documented:
    'Deletion "may take up to 48 hours. During this window, read operations may still return expired results" ([time to live](https://developer.atlassian.com/platform/forge/storage-reference/entities-api/#time-to-live--ttl-)).',
  readings: {
    'at-once': 'what has expired is gone',
    '48h': 'what has expired is still read for 48 hours; its `expireTime` tells',
  },
  strictest: '48h',
  shown: 'at-once',
  touches: ['test/forge', 'test/sandbox/forge', 'test/sandbox/app/sweeps.test.ts'],
});

/** How long an expired value is still there under each reading, in milliseconds. */
export const KVS_LINGERS_MS = { 'at-once': 0, '48h': 172_800_000 } as const;
