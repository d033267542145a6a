/** A rule of Stakes that Jira could not evaluate on a workflow: it refused people there, whatever they did. */
export type GuardFailure = {
  readonly workflowId: string;
  readonly workflowName: string;
  /** What Jira said about the expression, cut. */
  readonly says: string;
  /** How often since it was first seen. */
  readonly times: number;
  readonly lastAtMs: number;
};

/** Workflows remembered at most: those that failed last. */
const MOST_FAILURES = 20;

/** The failures with one more, the newest first; one entry for each workflow. */
export function withFailure(
  failures: readonly GuardFailure[],
  failed: Omit<GuardFailure, 'times'>,
): readonly GuardFailure[] {
  const before = failures.find(({ workflowId }) => workflowId === failed.workflowId);
  const others = failures.filter((failure) => failure !== before);
  return [{ ...failed, times: (before?.times ?? 0) + 1 }, ...others].slice(0, MOST_FAILURES);
}
