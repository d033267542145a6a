import type { DiscussedRecord, IssueRecords, MarkRecord } from '../../src/core/records/records';
import type { Records } from '../../src/functions/records';

/** Records kept in memory, and what was done with them: which issues were read and which written. */
export type RecordsInMemory = Records & { readonly reads: string[]; readonly writes: string[] };

/** An empty storage that hands its records out oldest first, as the port asks. */
export function recordsInMemory(): RecordsInMemory {
  const reads: string[] = [];
  const writes: string[] = [];
  let marks: readonly MarkRecord[] = [];
  let discussed: readonly DiscussedRecord[] = [];
  const of = (issueId: string): IssueRecords => ({
    issueId,
    marks: marks.filter((mark) => mark.issueId === issueId),
    discussed: discussed.filter((one) => one.issueId === issueId),
  });
  const nextId = (kind: 'mark' | 'discussed', issueId: string): string =>
    `${kind}:${issueId}:${of(issueId).marks.length + of(issueId).discussed.length + 1}`;
  return {
    reads,
    writes,
    ofIssues: async (issueIds) => {
      reads.push(...issueIds);
      return new Map(issueIds.map((issueId) => [issueId, of(issueId)]));
    },
    addMark: async (mark) => {
      writes.push(mark.issueId);
      marks = [...marks, { ...mark, id: nextId('mark', mark.issueId), undone: false }];
      return of(mark.issueId);
    },
    addDiscussed: async (one) => {
      writes.push(one.issueId);
      discussed = [...discussed, { ...one, id: nextId('discussed', one.issueId), undone: false }];
      return of(one.issueId);
    },
    undo: async (issueId, recordId) => {
      reads.push(issueId);
      const isIt = (record: { issueId: string; id: string }) => record.issueId === issueId && record.id === recordId;
      if (![...marks, ...discussed].some(isIt)) return undefined;
      writes.push(issueId);
      marks = marks.map((mark) => (isIt(mark) ? { ...mark, undone: true } : mark));
      discussed = discussed.map((one) => (isIt(one) ? { ...one, undone: true } : one));
      return of(issueId);
    },
  };
}
