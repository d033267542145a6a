import type { Author, ChangeEntry, IssueComment } from '../history/history';
import type { DiscussedRecord } from '../records/records';
import type { BulkEdits } from './bulk-edit';
import type { RefinementRules } from './rules';
import type { SignalId } from './signals';

/** A "Discussed" that counts (`discussionsInForce`): what the clock needs to know of it. */
export type Discussion = Pick<DiscussedRecord, 'id' | 'atMs' | 'by' | 'outcome' | 'until' | 'note'>;

/** The last refinement as somebody judged it at `asOfMs`, who saw more than can be seen now: bulk edits over the whole site. */
export type KnownRefinement = {
  readonly asOfMs: number;
  readonly atMs: number;
  readonly signal: SignalId;
  readonly by?: Author | undefined;
};

/**
 * Everything the refinement clock judges about one issue. Entries and comments may come in any order and more than
 * once; what happened after `nowMs` is left out of account, so a past moment can be judged as it was.
 */
export type RefinementFacts = {
  readonly createdAtMs: number;
  readonly creator?: Author | undefined;
  readonly entries: readonly ChangeEntry[];
  readonly comments: readonly IssueComment[];
  readonly discussed?: readonly Discussion[] | undefined;
  readonly nowMs: number;
  readonly rules: RefinementRules;
  /** The bulk edits known at `nowMs`, over the whole site. */
  readonly bulkEdits: BulkEdits;
  /** What was judged before, where that is known: only what happened since is judged anew. The proof doesn't go by it. */
  readonly known?: KnownRefinement | undefined;
};
