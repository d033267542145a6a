import * as fc from 'fast-check';
import { findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { candidatesIn, crowdedAmong, type PackedDeeds } from '../../../src/core/refinement/packed-deeds';

const LATER = { untilMs: Number.MAX_SAFE_INTEGER };

/** A page's worth of one deed: mostly seconds apart, so that a few pages together may be crowded and may not. */
const pack: fc.Arbitrary<PackedDeeds> = fc
  .record({
    author: fc.constantFrom('jonas', 'sam', 'ana'),
    fields: fc.constantFrom('labels', 'workflow'),
    doings: fc.array(fc.record({ issue: fc.nat(30), atMs: fc.nat(400_000) }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ author, fields, doings }) => ({
    author,
    fields,
    atMs: doings.map(({ atMs }) => atMs),
    issues: doings.map(({ issue }) => String(issue)),
  }));

test('what was never done in a crowd is left out, and every bulk edit is still found', () => {
  let [leftOut, found] = [0, 0];
  fc.assert(
    fc.property(fc.array(pack, { minLength: 10, maxLength: 40, size: 'max' }), (packs) => {
      const crowded = crowdedAmong(packs);
      const { all } = findBulkEdits(candidatesIn(packs), LATER);
      expect(findBulkEdits(candidatesIn(crowded), LATER).all).toEqual(all);
      leftOut += packs.length - crowded.length;
      found += all.length;
    }),
    { numRuns: 300 },
  );
  expect(leftOut).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(100);
});

test('ten at both ends of a minute are a crowd, however they are spread over pages; nine are not', () => {
  const deed = { author: 'jonas', fields: 'labels' };
  const first = { ...deed, atMs: [60_000, 1, 2, 3, 4], issues: ['1', '2', '3', '4', '5'] };
  const second = { ...deed, atMs: [0, 5, 6, 7, 8], issues: ['6', '7', '8', '9', '10'] };
  expect(crowdedAmong([first, second])).toEqual([first, second]);
  expect(crowdedAmong([first, { ...second, atMs: [0, 5, 6, 7], issues: ['6', '7', '8', '9'] }])).toEqual([]);
  expect(crowdedAmong([{ ...first, atMs: [60_001, 1, 2, 3, 4] }, second])).toEqual([]);
});
