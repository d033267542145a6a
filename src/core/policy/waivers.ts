import { isPlaceholder } from '../framing/placeholder';
import { showsNothing } from '../text/shows-nothing';
import { addDays, formatDay, type CalendarDay } from '../time/calendar-day';

/** A waiver is for an issue, a pass for a person or an integration. */
export const WAIVER_KINDS = ['waiver', 'pass'] as const;
export type WaiverKind = (typeof WAIVER_KINDS)[number];

/**
 * One entry of a project's append-only record: somebody let an issue or an account past the guard, up to and including
 * the day `until` (in UTC, as the guard counts), or took that back (`undone`). Nothing is ever changed: granting again
 * replaces what was granted before, because of all entries about one subject the newest holds.
 */
export type WaiverRecord = {
  readonly id: string;
  readonly kind: WaiverKind;
  /** The issue's id, or the account's. */
  readonly subject: string;
  readonly projectId: string;
  readonly because: string;
  readonly until: CalendarDay;
  readonly by: string;
  readonly atMs: number;
  readonly undone: boolean;
};

/**
 * What the guard sees of the record: the project property `stakes.waivers`, a map from issue ids and account ids to the
 * moment their waiver or pass ends, in epoch milliseconds. The two never meet: an issue's id has at most 19 digits.
 */
export type WaiverMirror = Readonly<Record<string, number>>;

/** Jira keeps at most 32,768 characters in a property; some are left for its own encoding. */
const MIRROR_CHARACTERS = 32_000;

/** No pass is written for such a subject: the guard would take it for the waiver of that issue. */
const IS_ISSUE_ID = /^\d{1,19}$/;

/** What holds at a moment: the newest entry about each subject, unless it was taken back or is over; oldest first. */
export function waiversInForce(records: readonly WaiverRecord[], nowMs: number): readonly WaiverRecord[] {
  const newest = new Map<string, WaiverRecord>();
  for (const record of inOrder(records)) newest.set(`${record.kind} ${record.subject}`, record);
  return inOrder([...newest.values()].filter((record) => !record.undone && nowMs < endMs(record)));
}

/**
 * The mirror of a record, and what is left out of it because the property is full: those that were granted last, so that
 * nobody who was let past is stopped by somebody else's waiver.
 */
export function waiverMirror(
  records: readonly WaiverRecord[],
  nowMs: number,
): { readonly mirror: WaiverMirror; readonly leftOut: readonly WaiverRecord[] } {
  const mirror = new Map<string, number>();
  const leftOut: WaiverRecord[] = [];
  let characters = 2;
  for (const record of waiversInForce(records, nowMs)) {
    if (record.kind === 'pass' && IS_ISSUE_ID.test(record.subject)) continue;
    const length = JSON.stringify({ [record.subject]: endMs(record) }).length - 1;
    if (characters + length > MIRROR_CHARACTERS) {
      leftOut.push(record);
      continue;
    }
    characters += length;
    mirror.set(record.subject, endMs(record));
  }
  return { mirror: Object.fromEntries(mirror), leftOut };
}

/** What of a stored mirror holds at a moment. Whatever can't be read lets nobody past. */
export function mirrorInForce(stored: unknown, nowMs: number): WaiverMirror {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const ends: readonly (readonly [string, unknown])[] = Object.entries(stored);
  return Object.fromEntries(ends.flatMap(([id, end]) => (typeof end === 'number' && nowMs < end ? [[id, end]] : [])));
}

/** How long a waiver may last at most: nothing is let past for ever. */
export const LONGEST_WAIVER_DAYS = 366;

/** Why nobody can grant this, as a sentence; nothing where somebody can. `today` in UTC, as the guard counts days. */
export function waiverProblem(
  { because, until }: Pick<WaiverRecord, 'because' | 'until'>,
  today: CalendarDay,
): string | undefined {
  if (showsNothing(because)) return 'Say why: whoever reads the list later needs the reason.';
  if (isPlaceholder(because)) return `“${because.trim()}” leaves the reader with nothing. One plain line is enough.`;
  if (until < today) return `${formatDay(until)} has passed. Choose today or a later day.`;
  return until > addDays(today, LONGEST_WAIVER_DAYS)
    ? 'Choose a day within a year. It can be granted again.'
    : undefined;
}

/** The first moment at which it no longer holds. */
function endMs({ until }: Pick<WaiverRecord, 'until'>): number {
  return Date.parse(`${addDays(until, 1)}T00:00:00Z`);
}

/** Oldest first. Storage knows seconds alone; ids grow with time and tell the rest. */
function inOrder(records: readonly WaiverRecord[]): readonly WaiverRecord[] {
  return [...records].sort((a, b) => a.atMs - b.atMs || (a.id < b.id ? -1 : 1));
}
