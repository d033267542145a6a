/**
 * The sandbox's time. It ticks like the machine's clock, shifted by an offset that a test or a person may move, so that
 * "in 90 days" can be seen at once. Everything in the sandbox, the app's functions included, reads it.
 */
export type Clock = {
  now(): Date;
  /** How far this clock is ahead of the machine's, in milliseconds. */
  readonly offsetMs: number;
  /** Moves the clock on by `byMs` milliseconds; negative moves it back. */
  advance(byMs: number): void;
  moveTo(date: Date): void;
  /** Calls `listener` after every move (never for mere ticking); the returned function ends that. */
  onMove(listener: () => void): () => void;
};

/** A clock that starts at `start`, or at the machine's time. */
export function createClock(start?: Date): Clock {
  const listeners = new Set<() => void>();
  let offsetMs = start === undefined ? 0 : start.getTime() - Date.now();
  const move = (newOffsetMs: number): void => {
    if (!Number.isFinite(newOffsetMs)) throw new RangeError('The clock can only move to a valid date.');
    offsetMs = newOffsetMs;
    for (const listener of listeners) listener();
  };
  return {
    now: () => new Date(Date.now() + offsetMs),
    get offsetMs() {
      return offsetMs;
    },
    advance: (byMs) => move(offsetMs + byMs),
    moveTo: (date) => move(date.getTime() - Date.now()),
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
