import { growLedger } from '../../../src/core/refinement/bulk-edit-ledger';
import { findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { lastRefined } from '../../../src/core/refinement/last-refined';
import { refinementProof } from '../../../src/core/refinement/proof';
import { authorOf, isAccountId } from '../../../src/jira/decoders/author';
import { entry, facts } from './made-up';

/** Somebody of whom Jira shows a name and nothing else: they left, or the export is old. */
const mara = authorOf({ displayName: 'Mara Canary' });
const other = authorOf({ displayName: 'Noa Canary' });

test('who has only a name is a person, with an id that is no account’s and doesn’t tell the name', () => {
  expect(mara).toMatchObject({ accountType: 'unknown', displayName: 'Mara Canary' });
  expect([isAccountId(mara?.accountId ?? ''), mara?.accountId.includes('Mara')]).toEqual([false, false]);
  expect(mara?.accountId).not.toBe(other?.accountId);
  expect(authorOf({ displayName: 'Mara Canary' })).toEqual(mara);
});

test('what they changed is what was last refined, and the proof says who', () => {
  const given = facts({ entries: [entry(700, ['priority'], { author: mara })] });
  expect(lastRefined(given)).toMatchObject({ atMs: 700, signal: 'priority', by: mara });
  expect(refinementProof(given)[0]).toMatchObject({ counted: true, by: mara, isLastRefined: true });
});

test('what they changed on ten items at once is a bulk edit of theirs, in the ledger and in the proof', () => {
  const author = mara?.accountId ?? '';
  const deeds = Array.from({ length: 12 }, (_, issue) => ({
    issue,
    atMs: 700_000 + issue * 1_000,
    author,
    fields: '',
  }));
  const found = findBulkEdits(deeds, { untilMs: 1_000_000 });
  expect(growLedger([], found.all, () => deeds).put).toMatchObject([{ author, issues: 12 }]);
  const given = facts({
    nowMs: 1_000_000,
    entries: [entry(703_000, ['priority'], { author: mara })],
    bulkEdits: found,
  });
  expect(lastRefined(given).signal).toBe('created');
  expect(refinementProof(given)[0]).toMatchObject({ reason: 'bulk-edit', text: expect.stringContaining('12 items') });
});
