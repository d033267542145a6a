const DAY_MS = 86_400_000;

/** Whole days of 24 hours from one moment to another, without time zones. A moment still to come is 0 days ago. */
export function daysSince(fromMs: number, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - fromMs) / DAY_MS));
}
