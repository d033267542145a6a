import type { Clock } from '../clock';
import type { Levers } from '../levers';
import { INVOCATIONS_A_MINUTE } from '../levers/invocation-rate';

const MINUTE_MS = 60_000;

/** Counts what each person invokes in a minute of the clock. */
export type UserRate = {
  /** Whether one more invocation runs; it is counted then. Who isn't signed in is one person. */
  admits(accountId: string | undefined): boolean;
};

export function createUserRate(clock: Clock, levers: Pick<Levers, 'invocation-rate'>): UserRate {
  let begunAt = 0;
  let counts = new Map<string | undefined, number>();
  return {
    admits: (accountId) => {
      const minute = Math.floor(clock.now().getTime() / MINUTE_MS);
      if (minute !== begunAt) [begunAt, counts] = [minute, new Map()];
      const before = counts.get(accountId) ?? 0;
      if (before >= INVOCATIONS_A_MINUTE[levers['invocation-rate']]) return false;
      counts.set(accountId, before + 1);
      return true;
    },
  };
}
