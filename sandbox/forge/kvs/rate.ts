import type { Clock } from '../../clock';
import type { Levers } from '../../levers';
import { KVS_REQUESTS_A_MINUTE } from '../../levers/kvs-rate';
import { KvsRefusal } from './kvs-error';

const MINUTE_MS = 60_000;
const STEP_BYTES = 10_000;

/** Counts what an installation asks of its storage in a minute of the clock. */
export type Rate = {
  /** Throws the refusal of a request for which the minute has no room. */
  check(target: string): void;
  /** Counts a request that was answered, by the larger one of what came and went, in steps of 10 KB. */
  count(target: string, bytes: number): void;
};

export function createRate(clock: Clock, levers: Pick<Levers, 'kvs-rate'>): Rate {
  let minute = { begunAt: 0, read: 0, write: 0 };
  const now = (): typeof minute => {
    const begunAt = Math.floor(clock.now().getTime() / MINUTE_MS);
    if (minute.begunAt !== begunAt) minute = { begunAt, read: 0, write: 0 };
    return minute;
  };
  return {
    check: (target) => {
      if (now()[kindOf(target)] < KVS_REQUESTS_A_MINUTE[levers['kvs-rate']]) return;
      throw new KvsRefusal(429, 'TOO_MANY_REQUESTS', 'This installation asked its storage too often this minute.');
    },
    count: (target, bytes) => {
      now()[kindOf(target)] += Math.max(1, Math.ceil(bytes / STEP_BYTES));
    },
  };
}

const kindOf = (target: string): 'read' | 'write' => (/\/(get|query)$/.test(target) ? 'read' : 'write');
