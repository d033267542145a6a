import * as fc from 'fast-check';
import { coverageOf, isShort } from '../../../static/stale-items/items/coverage';

describe('whether the gadget may go by the index', () => {
  test.each([
    ['everything was checked', { expected: 61, held: 61 }, 'whole', 61, 0],
    ['nothing is technical', { expected: 0, held: 0 }, 'whole', 0, 0],
    ['the index is not registered, and finds nothing without an error', { expected: 61, held: 0 }, 'short', 0, 0],
    ['the index is half built', { expected: 3_100, held: 1_240 }, 'short', 1_240, 0],
    ['somebody forged days of one item', { expected: 61, held: 60, leftOut: 0 }, 'short', 60, 0],
    ['people marked two as not technical', { expected: 61, held: 59, leftOut: 2 }, 'whole', 61, 2],
    ['one marked, one missing', { expected: 61, held: 59, leftOut: 1 }, 'short', 60, 1],
    ['two of many were opened again a minute ago', { expected: 3_100, held: 3_098, leftOut: 0 }, 'nearly', 3_098, 0],
    ['more than one in a hundred is missing', { expected: 3_100, held: 3_068, leftOut: 0 }, 'short', 3_068, 0],
    ['counts of different moments overlap', { expected: 61, held: 63 }, 'whole', 61, 0],
  ] as const)('%s', (_, counts, kind, checked, leftOut) => {
    expect(coverageOf(counts)).toEqual({ kind, checked, of: counts.expected, leftOut });
  });

  test('only where something is missing is it asked what was left out', () => {
    expect([isShort({ expected: 61, held: 61 }), isShort({ expected: 61, held: 60 })]).toEqual([false, true]);
  });

  test('it is never whole while something expected is neither held nor left out', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 }), (expected, held, leftOut) => {
        const { kind, checked } = coverageOf({ expected, held, leftOut });
        expect(kind === 'whole').toBe(held + leftOut >= expected);
        expect(checked).toBeLessThanOrEqual(expected);
      }),
    );
  });
});
