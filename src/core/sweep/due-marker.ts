/** How long after an event its project is looked at. Within ten minutes, with delivery and the queue's own delay. */
export const SWEEP_DELAY_MS = 5 * 60_000;

/** Search lags by seconds to minutes: looked at sooner, it may not show what the event tells of. */
const SEARCH_LAG_MS = 2 * 60_000;

/**
 * Whether a job that is due then will see what an event tells of now. One that is past its due time covers nothing: it
 * may have been lost, and a lost job must mute nothing.
 */
export function coversEvent(dueAtMs: number | undefined, nowMs: number): boolean {
  return dueAtMs !== undefined && dueAtMs >= nowMs + SEARCH_LAG_MS;
}
