import type { CalendarDay } from '../time/calendar-day';
import type { DoneBy } from '../forecast/lines';
import type { DateStanding } from './day-lines';
import type { ItemDate } from './item-date';
import type { Later } from './waiting';

/** Why an item is worth a second look. It says what is there to see, never what to do. */
export type SecondLook =
  | { readonly key: string; readonly why: 'datePassed'; readonly date: ItemDate }
  | { readonly key: string; readonly why: 'needsLater'; readonly later: Later }
  | {
      readonly key: string;
      readonly why: 'dateNear' | 'dateBelow';
      readonly date: ItemDate;
      readonly doneBy: DoneBy;
    };

/** What of an item of the order this looks at. */
export type LookedAt = {
  readonly key: string;
  readonly date?: ItemDate | undefined;
  readonly standing?: DateStanding | undefined;
  readonly later: readonly Later[];
};

/** Somebody looked, and it is fine as it is: until this day it isn't shown again. */
export type Rest = Pick<SecondLook, 'key' | 'why'> & { readonly until: CalendarDay };

/** More than that nobody looks at in one sitting. */
export const MOST_LOOKS = 5;

/**
 * What is worth a second look, the nearest day first; what an item needs that comes later stands by the item's own day. At most
 * `MOST_LOOKS`, and one an item: one look at it shows the rest. What is not known is no reason to look.
 */
export function secondLooks(
  items: readonly LookedAt[],
  rests: readonly Rest[],
  today: CalendarDay,
): readonly SecondLook[] {
  const rested = new Set(rests.filter(({ until }) => until > today).map(({ key, why }) => `${key} ${why}`));
  return items
    .flatMap((item) => {
      const first = looksAt(item).find(({ key, why }) => !rested.has(`${key} ${why}`));
      return first ? [{ day: item.date?.day ?? '9999-12-31', first }] : [];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, MOST_LOOKS)
    .map(({ first }) => first);
}

/** The reasons to look at one item, the strongest first. */
function looksAt({ key, date, standing, later: [later] }: LookedAt): readonly SecondLook[] {
  const needs: readonly SecondLook[] = later ? [{ key, why: 'needsLater', later }] : [];
  if (!date || !standing) return needs;
  if (standing.kind === 'passed') return [{ key, why: 'datePassed', date }, ...needs];
  if (standing.kind === 'below') return [{ key, why: 'dateBelow', date, doneBy: standing.doneBy }, ...needs];
  if (standing.kind === 'near') return [...needs, { key, why: 'dateNear', date, doneBy: standing.doneBy }];
  return needs;
}
