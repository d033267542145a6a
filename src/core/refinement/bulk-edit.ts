import { timelineOf } from './timeline';

/** Ten items: what a person with a keyboard can't save or comment on within the span below. */
export const BULK_EDIT_ISSUES = 10;

/** The longest span of a bulk edit, both ends included. Real sessions run at 23–29 s an item, bulk edits at 0–1 s. */
export const BULK_EDIT_SPAN_MS = 60_000;

/**
 * A recognised bulk edit: one author changed or commented on `issues` different issues, whatever was changed or said.
 * Windows that touch are one bulk edit, so it may last longer than a minute; both ends are moments of something done. Plain
 * data, fit for a ledger.
 */
export type BulkEdit = {
  readonly author: string;
  readonly issues: number;
  readonly fromMs: number;
  readonly toMs: number;
};

type FindEdit = (author: string, atMs: number) => BulkEdit | undefined;

/** The bulk edits known at some moment, oldest first. */
export type BulkEdits = {
  readonly all: readonly BulkEdit[];
  /** The bulk edit that an entry or comment of this author and moment is part of. */
  readonly find: FindEdit;
  /** The same among those that people declared sessions: there people talked about each item, so it counts. */
  readonly findSession: FindEdit;
};

/**
 * Bulk edits that were recognised before, for example read from a ledger. One that people declared a session is among
 * `sessions` instead; a session that they declared a bulk edit is in `all`.
 */
export function bulkEditsFrom(all: Iterable<BulkEdit>, sessions: Iterable<BulkEdit> = []): BulkEdits {
  const sorted = inOrder(all);
  return { all: sorted, find: finderIn(sorted), findSession: finderIn(inOrder(sessions)) };
}

function inOrder(edits: Iterable<BulkEdit>): readonly BulkEdit[] {
  return [...edits].sort((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs);
}

function finderIn(sorted: readonly BulkEdit[]): FindEdit {
  const edits = new Map<string, BulkEdit[]>();
  for (const edit of sorted) {
    const ofAuthor = edits.get(edit.author);
    if (ofAuthor) ofAuthor.push(edit);
    else edits.set(edit.author, [edit]);
  }
  const timelines = new Map([...edits].map(([author, ofAuthor]) => [author, timelineOf(ofAuthor)]));
  return (author, atMs) => timelines.get(author)?.(atMs);
}

/** For issues judged without the rest of their site. */
export const NO_BULK_EDITS: BulkEdits = bulkEditsFrom([]);
