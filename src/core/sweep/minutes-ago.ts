const MINUTE_MS = 60_000;

/** Jira may cut a distance to whole minutes, and its clock may differ from ours by so much. */
const SLACK_MINUTES = 2;

/**
 * A distance in minutes that certainly reaches back to a moment, for `updated >= -Nm`. It is rounded up to two digits, so
 * it reaches too far by a tenth at most; what is seen twice changes nothing.
 */
export function minutesBackTo(atMs: number, nowMs: number): number {
  const minutes = Math.max(0, Math.ceil((nowMs - atMs) / MINUTE_MS)) + SLACK_MINUTES;
  const digit = 10 ** Math.max(0, String(minutes).length - 2);
  return Math.ceil(minutes / digit) * digit;
}

/**
 * A distance in minutes that certainly leaves nothing of before a moment out, for `updated <= -Nm`; `undefined` where the
 * moment is so near that nothing may be left out at all.
 */
export function minutesDownFrom(atMs: number, nowMs: number): number | undefined {
  const minutes = Math.floor((nowMs - atMs) / MINUTE_MS) - SLACK_MINUTES;
  return minutes > 0 ? minutes : undefined;
}
