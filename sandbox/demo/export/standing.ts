import { asItStood } from './as-it-stood';
import type { ExportedIssue, ExportedState } from './exported-issue';

/** An issue that existed at a moment, and what its fields held then. */
export type Standing = { readonly issue: ExportedIssue; readonly state: ExportedState };

/** The issues that existed at a moment, oldest first, as they stood. */
export function standingAt(issues: readonly ExportedIssue[], atMs: number): readonly Standing[] {
  return issues
    .filter(({ createdMs }) => createdMs <= atMs)
    .sort((a, b) => a.createdMs - b.createdMs)
    .map((issue) => ({ issue, state: asItStood(issue, atMs) }));
}
