import { at, daysAgo, inWorkingHours } from '../calendar';
import { comment, type Draft, points } from '../draft';
import type { Person } from '../people';

/** Summary, who wrote it, points, days since it was last refined, and by what. */
type Child = readonly [key: string, summary: string, by: Person, points: number, days: number, said?: string];

const CHILDREN: readonly Child[] = [
  ['SHOP-71', 'Copy two years of orders to the new cluster', 'ana', 5, 27, 'A dry run took nine hours.'],
  ['SHOP-72', 'Write orders to both clusters', 'ben', 8, 37],
  ['SHOP-73', 'Compare both clusters every night', 'chloe', 3, 41, 'Amounts first, addresses later.'],
  ['SHOP-74', 'Read order history from the new cluster', 'ana', 5, 52],
  ['SHOP-75', 'Switch off writes to the old cluster', 'ben', 2, 65],
  ['SHOP-76', 'Give back the old servers', 'jonas', 1, 70, 'The contract ends in March.'],
];

/** The six parts of SHOP-70. Nobody answered the questions on them: the epic's answers are theirs. */
export const ORDER_HISTORY: readonly Draft[] = CHILDREN.map(([key, summary, reporter, size, days, said]) => ({
  key,
  type: 'technicalTask',
  summary,
  parentKey: 'SHOP-70',
  createdMs: at('2026-05-28 09:00') + Number(key.slice(-1)) * 600_000,
  reporter,
  ...(said === undefined
    ? { deeds: [points(inWorkingHours(daysAgo(days)), reporter, size)] }
    : { points: size, deeds: [comment(inWorkingHours(daysAgo(days)), reporter, said)] }),
}));
