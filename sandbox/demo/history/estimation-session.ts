import { at } from '../calendar';
import { type Deed, points } from '../draft';
import type { Random } from '../random';

/** The Storefront items that Sam estimated on Tue 22 Sep with the team: two technical ones, ten features. */
export const ESTIMATED_BY_SAM: readonly string[] = [
  'SHOP-25',
  'SHOP-49',
  'SHOP-78',
  'SHOP-79',
  'SHOP-81',
  'SHOP-82',
  'SHOP-83',
  'SHOP-85',
  'SHOP-86',
  'SHOP-87',
  'SHOP-88',
  'SHOP-89',
];

const SIZES = [3, 5, 2, 8, 3, 5] as const;

/** Twelve estimates about 40 seconds apart: fast, but what a person with a keyboard can do. */
export function estimationSession(random: Random): ReadonlyMap<string, Deed> {
  const startMs = at('2026-09-22 13:02');
  return new Map(
    ESTIMATED_BY_SAM.map((key, index) => {
      const atMs = startMs + index * 40_000 + random.below(7) * 1000;
      return [key, points(atMs, 'sam', random.oneOf(SIZES))];
    }),
  );
}
