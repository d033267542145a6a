import type { LearntThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import type { Policy } from '../../../src/core/policy/policy';
import type { SignalId } from '../../../src/core/refinement/signals';
import { csvOf } from '../../../src/core/text/csv';
import type { Skipped } from '../export/members-of-export';

/** An open issue that nobody refined for too long, with the proof. `by` is null where Jira doesn't say who. */
export type StaleIssue = {
  readonly key: string;
  readonly lastRefinedAt: string;
  readonly signal: SignalId;
  readonly by: string | null;
  readonly days: number;
};

/** A bulk edit as people read it: who, all the fields it changed (`comment` stands for comments), on how many issues, from when to when. */
export type ReportedBulkEdit = {
  readonly author: string;
  readonly fields: readonly string[];
  readonly issues: number;
  readonly from: string;
  readonly to: string;
};

/** What the audit found. Issues that were created later don't exist in it. */
export type Report = {
  readonly at: string;
  readonly staleAfterDays: number;
  /** Other limits for some origins, as the policy has them. */
  readonly staleAfterDaysByOrigin: Policy['staleAfterDaysByOrigin'];
  readonly issues: number;
  readonly open: number;
  /** Open issues that the technical rule matches, and those of them without four answers. */
  readonly technical: number;
  readonly unframed: number;
  /** Longest first, then by key. */
  readonly stale: readonly StaleIssue[];
  /** What "not updated for so long" would show instead, in the same order. */
  readonly staleByUpdatedOnly: readonly string[];
  /** Open issues without a whole changelog: whether they are stale can't be known. By key. */
  readonly unknown: readonly string[];
  /** Oldest first. */
  readonly bulkEdits: readonly ReportedBulkEdit[];
  readonly skipped: readonly Skipped[];
  /** Open issues that aren't technical but look it, and the words. By key. */
  readonly looksTechnical: readonly { readonly key: string; readonly because: readonly string[] }[];
  /** How many issues there are of each type, most first. */
  readonly types: readonly (readonly [name: string, issues: number])[];
  /** What the export's history says about the threshold, where that was asked for. */
  readonly learnt?: LearntThreshold | undefined;
};

/** Which open issues may be listed as stale. */
export type Scope = { readonly all: boolean; readonly suggested: boolean };

const COLUMNS = ['key', 'lastRefinedAt', 'signal', 'by', 'days'] as const satisfies readonly (keyof StaleIssue)[];

/** The stale issues as CSV, for a spreadsheet: names in an export are anybody's words. */
export function reportCsv({ stale }: Report): string {
  return csvOf([COLUMNS, ...stale.map((issue) => COLUMNS.map((column) => issue[column] ?? ''))]);
}

/** The report for programs. `looksTechnical` is in it where that was asked for. */
export function reportJson(report: Report, { suggested }: Scope): string {
  const { types: _, staleAfterDaysByOrigin: __, looksTechnical, ...found } = report;
  return `${JSON.stringify(suggested ? { ...found, looksTechnical } : found, null, 2)}\n`;
}
