/**
 * What something costs at one size of backlog: `n` open technical items. For a page `calls` are Jira calls until its
 * first paint and `extraCalls` those after it; for everything else they are all `calls`. `points` are what Jira's table
 * asks of a function for these calls, though from a frame they are free today (docs/platform.md#rate-limits); `bytes`
 * is what Jira answered. `ms` is the app's own time, the median of the runs: the double's time is taken off.
 */
export type Row = {
  readonly n: number;
  readonly calls: number;
  readonly extraCalls: number;
  /** How many of the app's functions ran. */
  readonly invocations: number;
  readonly points: number;
  readonly bytes: number;
  readonly ms: number;
};

/** What a search by `updated` alone finds of the stale items, as a share. */
export type UpdatedOnlyRow = { readonly n: number; readonly calls: number; readonly recall: number };

/** The audit of a real export against unpacking and parsing it alone: medians, memory at its peak in 10^6 bytes. */
export type AuditResult = {
  readonly ms: number;
  readonly baselineMs: number;
  readonly ratio: number;
  readonly peakMb: number;
  readonly baselinePeakMb: number;
};

/** Everything the bench measures, one row a size, as `bench/results.json` keeps it. */
export type Results = {
  readonly gadget: readonly Row[];
  readonly panel: readonly Row[];
  readonly sweepFirst: readonly Row[];
  readonly sweepSteady: readonly Row[];
  readonly naive: readonly Row[];
  readonly batched: readonly Row[];
  readonly updatedOnly: readonly UpdatedOnlyRow[];
  /** Absent where no export was at hand. */
  readonly audit?: AuditResult | undefined;
};
