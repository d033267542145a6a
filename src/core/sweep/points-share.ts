import { textHash } from '../text/text-hash';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * What Jira grants the app in an hour, all customers' sites together: the tier every app begins with
 * (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).
 */
const POINTS_PER_HOUR = 65_000;

/** The part of it that the sweeps of one site may use. People's own requests and other sites live on the rest. */
const SWEEP_SHARE = 0.25;

/** Points that the sweeps of a site may book in an hour, before the page that ends them: 16,250. */
export const SWEEP_POINTS_PER_HOUR = POINTS_PER_HOUR * SWEEP_SHARE;

/** Sites that wait for the next hour begin it within so long, each at a moment of its own, and not all at once. */
const HOUR_BEGINS_WITHIN_MS = 15 * 60_000;

/**
 * What the sweeps of a site have booked in one UTC hour, as far as can be told from Jira's answers, and until when Jira
 * wants to be left alone by all of them. An estimate on the high side, for holding back; the wall itself is Jira's.
 */
export type PointsSpent = { readonly hour: number; readonly points: number; readonly pausedUntilMs: number };

export const NOTHING_SPENT: PointsSpent = { hour: 0, points: 0, pausedUntilMs: 0 };

/** Points booked for something before it is done, so that nobody else counts on them. */
export type Booking = { readonly hour: number; readonly points: number };

/** Books points for something that is about to be done. */
export function booking(points: number, nowMs: number): Booking {
  return { hour: hourOf(nowMs), points };
}

/** Adds what was just spent or booked. A new hour begins at nothing, as Jira's does. */
export function spend(spent: PointsSpent, points: number, nowMs: number): PointsSpent {
  const hour = hourOf(nowMs);
  return { ...spent, hour, points: Math.max(0, points + (spent.hour === hour ? spent.points : 0)) };
}

/** Puts what was spent in the place of what was booked for it. What an hour's end cut in two counts in the new hour. */
export function settle(spent: PointsSpent, booked: Booking | undefined, points: number, nowMs: number): PointsSpent {
  const isOfThisHour = booked?.hour === hourOf(nowMs);
  return spend(spent, points - (isOfThisHour ? booked.points : 0), nowMs);
}

/** Nobody may ask Jira anything before this moment. */
export function pause(spent: PointsSpent, untilMs: number): PointsSpent {
  return { ...spent, pausedUntilMs: Math.max(spent.pausedUntilMs, untilMs) };
}

/** Why a sweep has to wait, and until when; `undefined` where it may go on. */
export type Wait = { readonly because: 'share' | 'quota'; readonly untilMs: number };

export function waitFor(spent: PointsSpent, nowMs: number): Wait | undefined {
  if (nowMs < spent.pausedUntilMs) return { because: 'quota', untilMs: spent.pausedUntilMs };
  const isUsedUp = spent.hour === hourOf(nowMs) && spent.points >= SWEEP_POINTS_PER_HOUR;
  return isUsedUp ? { because: 'share', untilMs: nextHourMs(nowMs) } : undefined;
}

/** The moment at which Jira's hourly quota begins anew: the next full hour in UTC. */
export function nextHourMs(nowMs: number): number {
  return (hourOf(nowMs) + 1) * HOUR_MS;
}

/**
 * When a job that waits goes on: at the moment itself, but for one at which an hour begins within some minutes of it,
 * because then every site may. The quota is one for all customers of the app, and would be gone in the first minute if all
 * of them began in it. `jobId` is the queue's, which no two sites share.
 */
export function turnMs(untilMs: number, jobId: string): number {
  if (untilMs % HOUR_MS >= MINUTE_MS) return untilMs;
  return untilMs + momentOf(jobId, HOUR_BEGINS_WITHIN_MS);
}

/** A job's own moment within a time, in milliseconds from its beginning: always the same one, and another for each site. */
export function momentOf(jobId: string, withinMs: number): number {
  return Number.parseInt(textHash(jobId).slice(0, 8), 16) % withinMs;
}

function hourOf(atMs: number): number {
  return Math.floor(atMs / HOUR_MS);
}
