import type { DiscussedRecord, IssueRecords, MarkRecord } from '../core/records/records';

/** A mark as it is made; storage adds the id. */
export type NewMark = Omit<MarkRecord, 'id' | 'undone'>;

/** A discussion as it is recorded; storage adds the id. */
export type NewDiscussed = Omit<DiscussedRecord, 'id' | 'undone'>;

/**
 * What people recorded about issues, in the app's own storage. Append-only: a record is added or marked as undone, never
 * changed or deleted. What was written, by whomever, is in the next answer.
 */
export interface Records {
  /** What was recorded about each of these issues, in few requests; each has its entry. */
  ofIssues(issueIds: readonly string[]): Promise<ReadonlyMap<string, IssueRecords>>;
  addMark(mark: NewMark): Promise<IssueRecords>;
  addDiscussed(discussed: NewDiscussed): Promise<IssueRecords>;
  /** Undoes a record of this issue. `undefined`: this issue has no such record. Twice is the same as once. */
  undo(issueId: string, recordId: string): Promise<IssueRecords | undefined>;
}
