import { asItStood } from './as-it-stood';
import type { ExportedChange, ExportedIssue, ExportedState } from './exported-issue';

/** An issue that existed at a moment, and what its fields held then. */
export type Standing = { readonly issue: ExportedIssue; readonly state: ExportedState };

/**
 * The same issues with the statuses of their histories called what they are called today: a changelog keeps the name of then,
 * and a renamed status is still the same by its id.
 */
export function underTodaysNames(issues: readonly ExportedIssue[]): readonly ExportedIssue[] {
  const names = new Map(issues.flatMap(({ statusId, state }) => (statusId ? [[statusId, state.status] as const] : [])));
  const today = (id: string | undefined, text: string | undefined) => (id ? names.get(id) : undefined) ?? text;
  const renamed = (change: ExportedChange): ExportedChange =>
    change.field.toLowerCase() === 'status'
      ? { ...change, from: today(change.fromId, change.from), to: today(change.toId, change.to) }
      : change;
  return issues.map((issue) => ({
    ...issue,
    histories: issue.histories?.map((history) => ({ ...history, changes: history.changes.map(renamed) })),
  }));
}

/** The issues that existed at a moment, oldest first, as they stood. */
export function standingAt(issues: readonly ExportedIssue[], atMs: number): readonly Standing[] {
  return issues
    .filter(({ createdMs }) => createdMs <= atMs)
    .sort((a, b) => a.createdMs - b.createdMs)
    .map((issue) => ({ issue, state: asItStood(issue, atMs) }));
}
