import * as fc from 'fast-check';
import { findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { candidatesIn, crowdedAmong, type PackedDeeds } from '../../../src/core/refinement/packed-deeds';

const LATER = { untilMs: Number.MAX_SAFE_INTEGER };

/** A page's worth of one deed: mostly seconds apart, so that a few pages together may be crowded and may not. */
const pack: fc.Arbitrary<PackedDeeds> = fc
  .record({
    author: fc.constantFrom('jonas', 'sam', 'ana'),
    doings: fc.array(fc.record({ issue: fc.nat(30), atMs: fc.nat(400_000) }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ author, doings }) => ({
    author,
    atMs: doings.map(({ atMs }) => atMs),
    issues: doings.map(({ issue }) => String(issue)),
  }));

test('what was never done in a crowd is left out, and every bulk edit is still found', () => {
  let [leftOut, found] = [0, 0];
  fc.assert(
    fc.property(fc.array(pack, { minLength: 10, maxLength: 40, size: 'max' }), (packs) => {
      const [every, crowded] = [[...candidatesIn(packs)], [...crowdedAmong(packs)]];
      const { all } = findBulkEdits(every, LATER);
      expect(findBulkEdits(crowded, LATER).all).toEqual(all);
      leftOut += every.length - crowded.length;
      found += all.length;
    }),
    { numRuns: 300 },
  );
  expect(leftOut).toBeGreaterThan(100);
  expect(found).toBeGreaterThan(100);
});

test('ten at both ends of a minute are a crowd, however they are spread over pages; nine are not', () => {
  const first = { author: 'jonas', atMs: [60_000, 1, 2, 3, 4], issues: ['1', '2', '3', '4', '5'] };
  const second = { author: 'jonas', atMs: [0, 5, 6, 7, 8], issues: ['6', '7', '8', '9', '10'] };
  const apart = { author: 'jonas', atMs: [500_000], issues: ['11'] };
  expect([...crowdedAmong([first, second, apart])]).toEqual([...candidatesIn([first, second])]);
  expect([...crowdedAmong([first, { ...second, atMs: [0, 5, 6, 7], issues: ['6', '7', '8', '9'] }])]).toEqual([]);
  expect([...crowdedAmong([{ ...first, atMs: [60_001, 1, 2, 3, 4] }, second])]).toEqual([]);
});
