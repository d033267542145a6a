import type { DateStanding } from '../../../src/core/order/day-lines';
import { MOST_LOOKS, secondLooks, type LookedAt, type Rest } from '../../../src/core/order/second-look';

const TODAY = '2026-10-01';
const RANGE = { low: 15, middle: 18, high: 22 };
const LATER = { needs: 'SHOP-41', placesBelow: 2, isCircle: false };

const item = (key: string, day?: string, kind?: DateStanding['kind'], later = false): LookedAt => ({
  key,
  date: day === undefined ? undefined : { from: 'dueDate', day },
  standing: kind && (kind === 'passed' || kind === 'unknown' ? { kind } : { kind, doneBy: RANGE }),
  later: later ? [LATER] : [],
});

const told = (items: readonly LookedAt[], rests: readonly Rest[] = []) =>
  secondLooks(items, rests, TODAY).map(({ key, why }) => `${key} ${why}`);

test('a date that passed, one near or below its line, and what needs something later are worth a look, by their days', () => {
  expect(
    told([
      item('A', undefined, undefined, true),
      item('B', '2026-11-12', 'near'),
      item('C', '2026-10-20', 'below'),
      item('D', '2026-04-30', 'passed'),
      item('E', '2026-10-21', 'above'),
      item('F', '2026-10-22', 'unknown'),
      item('G'),
    ]),
  ).toEqual(['D datePassed', 'C dateBelow', 'B dateNear', 'A needsLater']);
});

test('an item is told once, by what weighs most', () => {
  expect(told([item('A', '2026-11-12', 'near', true)])).toEqual(['A needsLater']);
  expect(told([item('A', '2026-11-12', 'below', true)])).toEqual(['A dateBelow']);
  expect(told([item('A', '2026-04-30', 'passed', true)])).toEqual(['A datePassed']);
});

test('what is fine as it is rests until its day, and another reason doesn’t', () => {
  const near = [item('A', '2026-11-12', 'near', true)];
  const rest = (why: Rest['why'], until: string): Rest => ({ key: 'A', why, until });
  expect(told(near, [rest('needsLater', '2026-10-31')])).toEqual(['A dateNear']);
  expect(told(near, [rest('needsLater', '2026-10-01')])).toEqual(['A needsLater']);
  expect(told(near, [rest('needsLater', '2026-10-31'), rest('dateNear', '2026-10-02')])).toEqual([]);
});

test('there are never more than can be looked at', () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    item(`SHOP-${at}`, `2026-11-${String(30 - at).padStart(2, '0')}`, 'below'),
  );
  expect(told(many)).toHaveLength(MOST_LOOKS);
  expect(told(many)[0]).toBe('SHOP-19 dateBelow');
});
