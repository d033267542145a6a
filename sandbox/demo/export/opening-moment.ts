import type { ExportedIssue } from './exported-issue';

/**
 * When to open an export: a month before the newest thing in it, on the first of that month, so that it is no heap of old
 * work. Where nothing existed then, at the newest thing.
 */
export function openingMoment(issues: readonly ExportedIssue[]): Date {
  const newest = issues.reduce((newestMs, issue) => Math.max(newestMs, newestIn(issue)), -Infinity);
  const date = new Date(newest);
  const monthBefore = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - 1, 1);
  return issues.some(({ createdMs }) => createdMs <= monthBefore) ? new Date(monthBefore) : date;
}

function newestIn({ createdMs, updatedMs, comments, histories = [] }: ExportedIssue): number {
  // One issue may have more entries than a call has room for arguments.
  const commented = comments.reduce((newest, one) => Math.max(newest, one.createdMs), createdMs);
  return histories.reduce((newest, one) => Math.max(newest, one.atMs), Math.max(updatedMs, commented));
}
