import type { IssueRecords } from './records';

/** An issue about which nobody recorded anything. */
export const noRecords = (issueId: string): IssueRecords => ({ issueId, marks: [], discussed: [] });
