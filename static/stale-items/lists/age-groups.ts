import type { JudgedItem } from '../find/judged-item';

/** Items last refined between so many days ago, both ends included; the last group has no end. */
export type AgeGroup = {
  readonly fromDays: number;
  readonly toDays: number;
  readonly items: readonly JudgedItem[];
  /** The group begins at the limit or beyond it. */
  readonly isOver: boolean;
};

const GROUPS_BELOW = 6;
const LIMITS_ABOVE = [1, 2, 4];

/** The age chart: six groups up to the limit, then up to twice, four times and beyond. Groups of no days are left out. */
export function ageGroups(items: readonly JudgedItem[], limitDays: number): readonly AgeGroup[] {
  const below = Array.from({ length: GROUPS_BELOW }, (_, at) => Math.round((at * limitDays) / GROUPS_BELOW));
  const starts = [...new Set([...below, ...LIMITS_ABOVE.map((times) => times * limitDays)])];
  return starts.map((fromDays, at) => {
    const toDays = (starts[at + 1] ?? Infinity) - 1;
    return {
      fromDays,
      toDays,
      items: items.filter(({ assessment: { staleness } }) => staleness.days >= fromDays && staleness.days <= toDays),
      isOver: fromDays >= limitDays,
    };
  });
}
