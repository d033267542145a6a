/** Why Jira says 429 (docs/platform.md#rate-limits). */
export type RateLimitReason =
  | 'jira-quota-global-based'
  | 'jira-quota-tenant-based'
  | 'jira-burst-based'
  | 'jira-per-issue-on-write'
  | 'jira-cost-based'
  | 'jira-max-concurrent-threads-across-all-instances-per-tenant-per-user';

/** One thing that goes wrong: the next `times` calls that match fail in this way. */
export type Fault = {
  readonly method?: string | undefined;
  /** A path template of the OpenAPI file; absent = every operation. */
  readonly template?: string | undefined;
  readonly via?: 'page' | 'bridge' | 'function' | undefined;
  times: number;
  readonly answer: FaultAnswer;
};

/** A 429 without a reason is the gateway's, which sends no `Retry-After` either. */
export type FaultAnswer =
  | {
      readonly status: 429;
      readonly reason?: RateLimitReason | undefined;
      readonly retryAfterSeconds?: number | undefined;
    }
  | { readonly status: 500 | 502 | 503 | 504 };

/** What is wrong with the site at the moment. Tests and the sandbox's header change it in place. */
export type Faults = {
  pending: Fault[];
  /** How long a change takes to reach the search index; left out, as the lever `search-lag` says. */
  searchLagMs?: number | undefined;
  /** `missing`: declared properties are not in the index, and JQL on them finds nothing, without an error. */
  propertyIndex: 'ready' | 'missing';
  /** How many polls a task answers RUNNING before its work is done; left out, as the lever `task-time` says. */
  taskPolls?: number | undefined;
  /** How many parts an expression may have; left out, the 100 that are documented. */
  expressionParts?: number | undefined;
  /** Points per hour for the app over all its sites; Jira's first tier unless changed. */
  pointsPerHour: number;
};

/** Nothing wrong but what the levers say. */
export function noFaults(): Faults {
  return { pending: [], propertyIndex: 'ready', pointsPerHour: 65_000 };
}

/** The fault that meets this call, if any; it is used up by that. */
export function takeFault(
  faults: Faults,
  call: { readonly method: string; readonly template: string; readonly via: string },
): FaultAnswer | undefined {
  const fault = faults.pending.find(
    (candidate) =>
      candidate.times > 0 &&
      (candidate.method === undefined || candidate.method === call.method) &&
      (candidate.template === undefined || candidate.template === call.template) &&
      (candidate.via === undefined || candidate.via === call.via),
  );
  if (fault === undefined) return undefined;
  fault.times -= 1;
  return fault.answer;
}
