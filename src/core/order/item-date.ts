import type { Framing } from '../framing/framing';
import type { CalendarDay } from '../time/calendar-day';

/** A release of the item's project that it is meant for. A release without a date promises none. */
export type Release = {
  readonly name: string;
  readonly releasesOn?: CalendarDay | undefined;
  readonly isReleased: boolean;
};

/** What of a work item, technical or not, may set its date. */
export type Dated = {
  readonly framing?: Pick<Framing, 'deadline'> | undefined;
  readonly dueOn?: CalendarDay | undefined;
  readonly releases?: readonly Release[] | undefined;
};

/** The day by which an item must be done, and who says so: its answers, Jira's due date, or a release it is meant for. */
export type ItemDate =
  | { readonly from: 'framing' | 'dueDate'; readonly day: CalendarDay }
  | { readonly from: 'release'; readonly day: CalendarDay; readonly release: string };

/**
 * The date of an item; `undefined` where nothing sets one. What the answers say comes first, because somebody wrote it for this
 * question; Jira's due date comes before a release, which is about more than this item. Of several releases the next one counts;
 * where all are out and the item is still open, the last one, whose day has passed.
 */
export function itemDate({ framing, dueOn, releases = [] }: Dated): ItemDate | undefined {
  if (framing?.deadline !== undefined) return { from: 'framing', day: framing.deadline };
  if (dueOn !== undefined) return { from: 'dueDate', day: dueOn };
  const dated = releases
    .flatMap(({ name, releasesOn, isReleased }) =>
      releasesOn === undefined ? [] : [{ name, day: releasesOn, isReleased }],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const release = dated.find(({ isReleased }) => !isReleased) ?? dated.at(-1);
  return release && { from: 'release', day: release.day, release: release.name };
}
