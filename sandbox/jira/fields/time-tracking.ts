import type { Issue } from '../site/issue';
import type { Store } from '../store';

const UNITS = [
  ['w', 5 * 8 * 3600],
  ['d', 8 * 3600],
  ['h', 3600],
  ['m', 60],
] as const;

/** Seconds of work as Jira writes them, in working weeks and days: `1w 2d 4h`. */
function durationText(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [unit, size] of UNITS) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * size;
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}

/** Reads `2d 4h`; undefined for what Jira would not understand. */
export function durationSeconds(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^(\d+(\.\d+)?[wdhm]?\s*)+$/u.test(trimmed)) return undefined;
  let seconds = 0;
  for (const [, count, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)([wdhm]?)/gu)) {
    const size = UNITS.find(([name]) => name === (unit === '' ? 'm' : unit))?.[1] ?? 60;
    seconds += Number(count) * size;
  }
  return Math.round(seconds);
}

/** The estimates of an issue as the `timetracking` field shows them; what is not set is absent. */
export function timeTracking(_: Store, issue: Issue): Record<string, unknown> {
  const bean: Record<string, unknown> = {};
  const add = (name: string, seconds: number | undefined): void => {
    if (seconds === undefined) return;
    bean[name] = durationText(seconds);
    bean[`${name}Seconds`] = seconds;
  };
  add('originalEstimate', issue.originalEstimateSeconds);
  add('remainingEstimate', issue.remainingEstimateSeconds);
  add('timeSpent', issue.timeSpentSeconds);
  return bean;
}

/** Time spent on the issue and its sub-tasks, null when nobody logged any. */
export function aggregateTime(store: Store, issue: Issue): number | null {
  const family = [issue, ...store.childrenOf(issue.id)];
  const total = family.reduce((sum, member) => sum + (member.timeSpentSeconds ?? 0), 0);
  return total === 0 ? null : total;
}
