import { at, inWorkingHours } from '../calendar';
import { projectKeyOf } from '../draft';

/** When the item with a number was created, for a few numbers of each project; the others lie between. */
const MILESTONES = {
  SHOP: [
    [1, '2025-04-02 08:10'],
    [46, '2026-01-09 10:15'],
    [89, '2026-09-09 09:30'],
    [90, '2026-09-17 09:30'],
    [92, '2026-09-28 09:30'],
  ],
  PAY: [
    [1, '2025-04-10 09:00'],
    [56, '2026-09-08 09:00'],
    [57, '2026-09-21 09:00'],
    [58, '2026-09-24 09:00'],
  ],
  OPS: [
    [1, '2025-05-06 08:30'],
    [12, '2026-02-06 08:20'],
    [49, '2026-09-08 08:30'],
    [50, '2026-09-23 08:30'],
  ],
} as const;

/** When an item of this key was created: numbers are given in order of time. */
export function createdOn(key: string): number {
  const project = projectKeyOf(key);
  const number = Number(key.slice(project.length + 1));
  const stones = MILESTONES[project].map(([at_, moment]) => ({ number: at_, ms: at(moment) }));
  const after = stones.findIndex((stone) => stone.number >= number);
  const [from, to] = [stones[Math.max(0, after - 1)], stones[after]];
  if (from === undefined || to === undefined) throw new RangeError(`${key} is beyond the demo's items.`);
  const share = to.number === from.number ? 0 : (number - from.number) / (to.number - from.number);
  return inWorkingHours(from.ms + share * (to.ms - from.ms));
}
