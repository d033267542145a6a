import * as fc from 'fast-check';
import { needsLater, type Need } from '../../../src/core/order/waiting';

const ORDER = ['A', 'B', 'C', 'D'];
const need = (item: string, needs: string): Need => ({ item, needs });
const found = (...needs: Need[]) => Object.fromEntries(needsLater(ORDER, needs));

test('what is needed and comes later is told with how far away it is, what comes before isn’t', () => {
  expect(found(need('B', 'D'), need('C', 'A'), need('B', 'C'))).toEqual({
    B: [
      { needs: 'D', placesBelow: 2, isCircle: false },
      { needs: 'C', placesBelow: 1, isCircle: false },
    ],
  });
});

test('what isn’t in the order stands first: nobody plans it', () => {
  expect(found(need('A', 'D'), need('A', 'OPS-1'))['A']).toEqual([
    { needs: 'OPS-1', isCircle: false },
    { needs: 'D', placesBelow: 3, isCircle: false },
  ]);
  expect(found(need('OPS-1', 'A'))).toEqual({});
});

test('items that need each other are told as a circle, whichever way it goes', () => {
  expect(found(need('A', 'C'), need('C', 'OPS-1'), need('OPS-1', 'A'))).toEqual({
    A: [{ needs: 'C', placesBelow: 2, isCircle: true }],
    C: [{ needs: 'OPS-1', isCircle: true }],
  });
  expect(found(need('A', 'A'))).toEqual({});
});

test('the same need said twice, by answers and by a link, is one', () => {
  expect(found(need('A', 'B'), need('A', 'B'))).toEqual({ A: [{ needs: 'B', placesBelow: 1, isCircle: false }] });
});

test('an order in which everything comes after what it needs has nothing to tell', () => {
  const pairs = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 80 });
  fc.assert(
    fc.property(pairs, (some) => {
      const order = Array.from({ length: 31 }, (_, at) => `SHOP-${at}`);
      const needs = some
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => need(`SHOP-${Math.max(a, b)}`, `SHOP-${Math.min(a, b)}`));
      expect(needsLater(order, needs).size).toBe(0);
      const told = [...needsLater(order.toReversed(), needs)].flatMap(([item, later]) =>
        later.map((one) => `${item} ${one.needs} ${one.isCircle}`),
      );
      expect(new Set(told)).toEqual(new Set(needs.map(({ item, needs: other }) => `${item} ${other} false`)));
    }),
  );
});
