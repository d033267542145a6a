import { bulkEditsFrom, NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { ChangeEntry } from '../../../src/core/history/history';
import { secondUtc, type StakesProperty } from '../../../src/core/stakes/stakes-property';
import { storedEvidence, type EvidenceFacts } from '../../../static/stale-items/items/stored-evidence';
import { entry, robot } from '../../core/refinement/made-up';
import { AT, DAY_MS } from './gadget-site';

const NOW_MS = AT.getTime();
const ago = (days: number) => NOW_MS - days * DAY_MS;
const MINUTE_MS = 60_000;
const estimated = entry(ago(132), ['Story Points']);

const stored = (more: Partial<StakesProperty> = {}): StakesProperty => ({
  v: 1,
  technical: 'yes',
  framing: 'open',
  answered: 0,
  refinedAt: secondUtc(ago(132)),
  signal: 'estimate',
  by: 'ana',
  staleOn: secondUtc(ago(42)).slice(0, 10),
  deadline: '9999-12-31',
  answersDue: '9999-12-31',
  origin: 'none',
  outcome: 'none',
  asOf: secondUtc(ago(1)),
  ...more,
});

const facts = (more: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  issue: {
    id: '1',
    key: 'SHOP-46',
    projectId: '1',
    projectKey: 'SHOP',
    summary: 'Replace the session store',
    type: { name: 'Technical task', level: 'standard' },
    status: { name: 'To Do', category: 'new' },
    labels: [],
    components: [],
    createdAt: new Date(ago(300)).toISOString(),
    updatedAt: new Date(ago(16)).toISOString(),
  },
  stored: stored(),
  entries: [estimated],
  bulkEdits: NO_BULK_EDITS,
  rules: { ignoredAccountIds: new Set(['sync']) },
  nowMs: NOW_MS,
  ...more,
});

const since = (change: ChangeEntry): Partial<EvidenceFacts> => ({
  entries: [estimated, change],
  issue: { ...facts().issue, updatedAt: new Date(change.atMs).toISOString() },
});

describe('a stored verdict', () => {
  const CREATED = { signal: 'created', refinedAt: secondUtc(ago(300)), by: 'ana' } as const;
  const MINUTE_AGO = NOW_MS - MINUTE_MS;

  test.each([
    ['whose change the changelog holds', {}, 'proven'],
    ['that is creation itself', { stored: stored(CREATED) }, 'proven'],
    ['that is a comment, which no changelog holds', { stored: stored({ signal: 'comment' }), entries: [] }, 'proven'],
    ['since when only the status changed', since(entry(MINUTE_AGO, ['status'])), 'proven'],
    ['since when only an app changed something', since(entry(MINUTE_AGO, ['labels'], { author: robot })), 'proven'],
    [
      'since when an ignored account changed something',
      since(entry(MINUTE_AGO, ['labels'], { author: { accountId: 'sync' } })),
      'proven',
    ],
    [
      'since when only what a clock ahead of ours dates later happened',
      since(entry(NOW_MS + MINUTE_MS, ['labels'])),
      'proven',
    ],
    ['since when somebody refined the item this very moment', since(entry(NOW_MS, ['labels'])), 'since'],
    ['since when somebody refined the item', since(entry(MINUTE_AGO, ['labels'])), 'since'],
    [
      'since when a bulk edit that shows touched the item',
      {
        ...since(entry(MINUTE_AGO, ['labels'])),
        bulkEdits: bulkEditsFrom([{ author: 'ana', issues: 25, fromMs: MINUTE_AGO, toMs: MINUTE_AGO }]),
      },
      'proven',
    ],
    [
      'since when something updated the item that no entry shows',
      { issue: { ...facts().issue, updatedAt: new Date(MINUTE_AGO).toISOString() } },
      'unseen',
    ],
    ['that names a change which never was', { entries: [] }, 'contradicted'],
    ['that names another author', { stored: stored({ by: 'ben' }) }, 'contradicted'],
    ['that names another signal', { stored: stored({ signal: 'labels' }) }, 'contradicted'],
    ['that moves creation', { stored: stored({ ...CREATED, refinedAt: secondUtc(ago(299)) }) }, 'contradicted'],
    [
      'that refines before creation',
      { stored: stored({ signal: 'comment', refinedAt: secondUtc(ago(301)) }) },
      'contradicted',
    ],
    ['of the future', { stored: stored({ asOf: secondUtc(ago(-1)) }) }, 'contradicted'],
    [
      'that refines after it was made',
      { stored: stored({ signal: 'comment', refinedAt: secondUtc(ago(0.5)) }) },
      'contradicted',
    ],
    ['that no sweep renewed', { stored: stored({ asOf: secondUtc(ago(9)) }) }, 'contradicted'],
    [
      'that is stale the day it was refined',
      { stored: stored({ staleOn: secondUtc(ago(132)).slice(0, 10) }) },
      'contradicted',
    ],
  ] as const)('%s', (_, more, evidence) => {
    expect(storedEvidence(facts(more))).toBe(evidence);
  });
});
