const HOUR_MS = 3_600_000;

/** What Jira grants the app in an hour, all its sites together (facts/jira-api, 8): the tier every app begins with. */
const POINTS_PER_HOUR = 65_000;

/** The part of it that the sweeps of one site may use. People's own requests and other sites live on the rest. */
const SWEEP_SHARE = 0.25;

/** Points that the sweeps of a site may spend in an hour, before the page that ends them: 16,250. */
export const SWEEP_POINTS_PER_HOUR = POINTS_PER_HOUR * SWEEP_SHARE;

/**
 * What the sweeps of a site have spent in one UTC hour, as far as can be told from Jira's answers, and until when Jira
 * wants to be left alone by all of them. An estimate on the high side, for holding back; the wall itself is Jira's.
 */
export type PointsSpent = { readonly hour: number; readonly points: number; readonly pausedUntilMs: number };

export const NOTHING_SPENT: PointsSpent = { hour: 0, points: 0, pausedUntilMs: 0 };

/** Adds what was just spent. A new hour begins at nothing, as Jira's does. */
export function spend(spent: PointsSpent, points: number, nowMs: number): PointsSpent {
  const hour = hourOf(nowMs);
  return { ...spent, hour, points: points + (spent.hour === hour ? spent.points : 0) };
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

function hourOf(atMs: number): number {
  return Math.floor(atMs / HOUR_MS);
}
