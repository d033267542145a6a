import type { Author, ChangeEntry, ChangeItem, IssueComment } from '../../../src/core/history/history';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { RefinementFacts } from '../../../src/core/refinement/facts';

export const ana: Author = { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana Costa' };
export const ben: Author = { accountId: 'ben', accountType: 'atlassian', displayName: 'Ben Fischer' };
export const robot: Author = { accountId: 'robot', accountType: 'app', displayName: 'Automation for Jira' };
export const caller: Author = { accountId: 'caller', accountType: 'customer', displayName: 'Caller' };

/** An entry at a moment, by Ana, of the fields named. */
export function entry(
  atMs: number,
  fields: readonly (string | ChangeItem)[],
  { id = String(atMs), author = ana }: { id?: string; author?: Author | undefined } = {},
): ChangeEntry {
  return { id, atMs, author, items: fields.map((field) => (typeof field === 'string' ? { field } : field)) };
}

export function nobodysEntry(atMs: number, fields: readonly string[]): ChangeEntry {
  return { id: String(atMs), atMs, items: fields.map((field) => ({ field })) };
}

export function comment(atMs: number, author: Author | undefined = ben, id = String(atMs)): IssueComment {
  return { id, atMs, author };
}

/** An issue created at 0 and judged at 1,000 unless said otherwise. */
export function facts(given: Partial<RefinementFacts> = {}): RefinementFacts {
  return {
    createdAtMs: 0,
    entries: [],
    comments: [],
    nowMs: 1000,
    rules: { ignoredAccountIds: new Set() },
    bulkEdits: NO_BULK_EDITS,
    ...given,
  };
}
