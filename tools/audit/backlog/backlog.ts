import type { Framing } from '../../../src/core/framing/framing';
import type { ChangeColumns } from './change-columns';
import type { IssueFacts } from '../../../src/core/issue/issue';
import type { Skipped } from '../export/members-of-export';
import type { NameEvidence } from './name-evidence';

/** What refined an issue for certain, whatever turns out to be a bulk edit: its creation. */
export type Baseline = { readonly atMs: number; readonly by: string | undefined };

/** An issue that may be open at the moment of the audit: only the whole export tells which statuses are done. */
export type Candidate = {
  readonly key: string;
  readonly facts: IssueFacts;
  readonly isWhole: boolean;
  readonly baseline: Baseline;
  /** The newest of creation, every entry and every comment, whoever made it: what Jira's "updated" would show. */
  readonly touchedMs: number;
  /** Its rows among the changes and comments, oldest first: from, up to but not including. */
  readonly rows: readonly [from: number, to: number];
};

/** A whole export as it stood at one moment, held as small as the questions allow. */
export type Backlog = {
  /** How many issues could be read, those among them that were created later. */
  readonly read: number;
  /** How many issues there were. */
  readonly issues: number;
  /** How many issues there are of each type. */
  readonly types: ReadonlyMap<string, number>;
  readonly candidates: readonly Candidate[];
  /** Keys of issues that were done for certain. */
  readonly done: readonly string[];
  /** The answers of every issue that has some, open or done. */
  readonly framings: ReadonlyMap<string, { readonly framing: Framing; readonly summary: string }>;
  readonly changes: ChangeColumns;
  readonly names: NameEvidence;
  /** The newest thing in the export that tells a moment, be it later than the one looked at. */
  readonly newestMs: number;
  readonly skipped: readonly Skipped[];
};
