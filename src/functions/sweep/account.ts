import { nextHourMs, pause, spend, waitFor, type Wait } from '../../core/sweep/points-share';
import type { SweepPorts } from '../ports';

/** Adds what was spent since the last time to the site's account, and tells whether sweeps must wait now. */
export async function keepAccount({ sweeps, takeSpent, nowMs }: SweepPorts): Promise<Wait | undefined> {
  const now = nowMs();
  const { points, isNearLimit } = takeSpent();
  const before = await sweeps.points();
  if (points === 0 && !isNearLimit) return waitFor(before, now);
  const spent = spend(before, points, now);
  const after = isNearLimit ? pause(spent, nextHourMs(now)) : spent;
  await sweeps.savePoints(after);
  return waitFor(after, now);
}
