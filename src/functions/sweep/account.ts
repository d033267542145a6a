import {
  booking,
  nextHourMs,
  pause,
  settle,
  spend,
  waitFor,
  type Booking,
  type PointsSpent,
  type Wait,
} from '../../core/sweep/points-share';
import type { SweepPorts } from '../ports';

/** What a job does with the site's account of points; every job of the site shares the account. */
export type SweepAccount = {
  /** Puts what was spent since the last time to the account, and tells whether sweeps must wait now. */
  settle(): Promise<Wait | undefined>;
  /**
   * The same, and books points ahead for what is about to be done, so that no other job counts on them; nothing is booked
   * where sweeps must wait. What was booked holds until the account is settled, or, where the job is lost, for its hour.
   */
  book(points: number): Promise<Wait | undefined>;
};

export function accountOf({ sweeps, takeSpent, nowMs }: SweepPorts): SweepAccount {
  let booked: Booking | undefined;
  const settled = (before: PointsSpent, atMs: number, of: ReturnType<SweepPorts['takeSpent']>): PointsSpent => {
    const after = settle(before, booked, of.points, atMs);
    return of.isNearLimit ? pause(after, nextHourMs(atMs)) : after;
  };
  return {
    async settle() {
      const spent = takeSpent();
      const atMs = nowMs();
      const hasNothing = booked === undefined && spent.points === 0 && !spent.isNearLimit;
      const after = hasNothing
        ? await sweeps.points()
        : await sweeps.changePoints((before) => settled(before, atMs, spent));
      booked = undefined;
      return waitFor(after, atMs);
    },

    async book(points) {
      const spent = takeSpent();
      const atMs = nowMs();
      let wait: Wait | undefined;
      await sweeps.changePoints((before) => {
        const after = settled(before, atMs, spent);
        wait = waitFor(after, atMs);
        return wait ? after : spend(after, points, atMs);
      });
      booked = wait ? undefined : booking(points, atMs);
      return wait;
    },
  };
}
