import type { LivedItem } from './lived-item';
import { shareLeft, type Estimate, type Followed } from './share-left';

const DAY_MS = 86_400_000;

/** The limits that are looked at, in days: from the shortest that even a deadline asks for to a year. */
export const LIMITS_DAYS = [30, 60, 90, 120, 150, 180, 270, 365] as const;

/** How long an item has, from the day it reached a limit, to be done after all. */
export const FOLLOWED_DAYS = 365;

/**
 * So many items must have reached a limit a year ago or more, else nothing is said about it: with fewer, the 95 % interval
 * of a share near one half reaches further than 18 points to either side, too far to tell a third from a half.
 */
export const LEAST_ITEMS = 30;

/** What history says about one limit. */
export type LimitRecord = {
  readonly limitDays: number;
  /** Items that once stood unrefined for so long while they were open. */
  readonly items: number;
  /** Those of them that did so a year ago or more. */
  readonly aYearAgo: number;
  /** The share that was done within a year after that; absent where too few items tell. */
  readonly done?: Estimate | undefined;
};

export type LearntThreshold = {
  readonly records: readonly LimitRecord[];
  /** Absent where no limit stands out, or where no record says anything. */
  readonly suggestedDays?: number | undefined;
};

/**
 * What a project's own history says about after how many days "not refined" should be asked about.
 *
 * For each limit, an item counts once: from the first moment at which nobody had refined it for that long, while it was
 * open and had never been done. From then on it is followed until it is done, or until now, whatever else happens to it:
 * the question is whether it was ever done, not whether somebody edited it. "Done" is Jira's status category, which
 * holds what was closed without being done as well. The share done within a year is one minus `shareLeft`, because items
 * that reached the limit lately have had no year yet.
 *
 * The suggestion is the shortest limit from which on, at it and at every longer one that enough items tell of, even the
 * interval's upper end is below one half: left alone, an item that reached it is more likely not done within a year
 * than done, so that asking is no interruption of work that would have come anyway. Each interval is for its own limit;
 * that several are looked at makes the choice somewhat bolder than 95 % (the items are largely the same, so not by much).
 *
 * `alsoDays`: another limit to say the same about, such as the one in force. It is never suggested.
 */
export function learnThreshold(items: readonly LivedItem[], nowMs: number, alsoDays?: number): LearntThreshold {
  const limits = new Set<number>([...LIMITS_DAYS, ...(alsoDays === undefined ? [] : [alsoDays])]);
  const records = [...limits].sort((a, b) => a - b).map((limitDays) => recordOf(items, limitDays, nowMs));
  return { records, suggestedDays: suggestedOf(records) };
}

function recordOf(items: readonly LivedItem[], limitDays: number, nowMs: number): LimitRecord {
  const reached = items.flatMap((item) => reachedBy(item, limitDays, nowMs) ?? []);
  const aYearAgo = reached.filter(({ atMs }) => nowMs - atMs >= FOLLOWED_DAYS * DAY_MS).length;
  const left = aYearAgo < LEAST_ITEMS ? undefined : shareLeft(reached, FOLLOWED_DAYS);
  const done = left && { share: 1 - left.share, low: 1 - left.high, high: 1 - left.low };
  return { limitDays, items: reached.length, aYearAgo, done };
}

function suggestedOf(records: readonly LimitRecord[]): number | undefined {
  const told = records.filter(({ done, limitDays }) => done && LIMITS_DAYS.some((one) => one === limitDays));
  const lastAbove = told.findLastIndex(({ done }) => done && done.high >= 0.5);
  return told[lastAbove + 1]?.limitDays;
}

/** The first time an item stood unrefined for so long, and what came after; `undefined` where it never did. */
function reachedBy(
  { refinedAtMs, doneAtMs }: LivedItem,
  limitDays: number,
  nowMs: number,
): (Followed & { readonly atMs: number }) | undefined {
  const endMs = doneAtMs ?? nowMs;
  for (const [place, fromMs] of refinedAtMs.entries()) {
    const atMs = fromMs + limitDays * DAY_MS;
    if (atMs > endMs) return undefined;
    if ((refinedAtMs[place + 1] ?? Infinity) < atMs) continue;
    return { atMs, days: (endMs - atMs) / DAY_MS, done: doneAtMs !== undefined };
  }
  return undefined;
}
