import type { ExportedIssue } from './exported-issue';

/** When to open an export: a month before the newest thing in it, on the first of that month, so that it is no heap of old work. */
export function openingMoment(issues: readonly ExportedIssue[]): Date {
  const newest = issues.reduce((newestMs, issue) => Math.max(newestMs, newestIn(issue)), -Infinity);
  const date = new Date(newest);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1));
}

function newestIn({ createdMs, updatedMs, comments, histories = [] }: ExportedIssue): number {
  return Math.max(createdMs, updatedMs, ...comments.map((one) => one.createdMs), ...histories.map((one) => one.atMs));
}
