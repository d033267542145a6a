/** Why a call comes too early, and after how many seconds it may come again. */
export type TooFast = {
  readonly reason: 'jira-burst-based' | 'jira-per-issue-on-write';
  readonly retryAfterSeconds: number;
};

/** One call to be counted; `issueId` where it writes to one work item. */
export type CountedCall = { readonly method: string; readonly template: string; readonly issueId?: string | undefined };

/**
 * Jira's limits by the second, which a whole site shares (https://developer.atlassian.com/cloud/jira/platform/rate-limiting/).
 * Calls from Jira's own pages are not counted here.
 */
export type CallRates = { refusal(call: CountedCall, nowMs: number): TooFast | undefined };

type Window = { readonly ms: number; readonly most: number };

const SECOND = 1_000;
const WRITES: readonly Window[] = [
  { ms: 2 * SECOND, most: 20 },
  { ms: 30 * SECOND, most: 100 },
];

/** Single endpoints that may be called more often than the rest. */
const MORE: Readonly<Record<string, number>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': 150,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': 200,
  'POST /rest/api/3/search/approximate-count': 150,
};

/** Counts from nothing. */
export function createCallRates(): CallRates {
  const calls = new Map<string, number[]>();
  const within = (name: string, { ms, most }: Window, nowMs: number): number | undefined => {
    const recent = (calls.get(name) ?? []).filter((at) => at > nowMs - ms);
    calls.set(name, recent);
    const [first] = recent;
    return recent.length < most || first === undefined
      ? undefined
      : Math.max(1, Math.ceil((first + ms - nowMs) / 1000));
  };
  return {
    refusal: ({ method, template, issueId }, nowMs) => {
      const endpoint = `${method} ${template}`;
      const most = MORE[endpoint] ?? (method === 'PUT' || method === 'DELETE' ? 50 : 100);
      const burst = within(endpoint, { ms: SECOND, most }, nowMs);
      if (burst !== undefined) return { reason: 'jira-burst-based', retryAfterSeconds: burst };
      const writes = issueId === undefined || method === 'GET' ? [] : WRITES;
      for (const window of writes) {
        const late = within(`${window.ms} ${issueId}`, window, nowMs);
        if (late !== undefined) return { reason: 'jira-per-issue-on-write', retryAfterSeconds: late };
      }
      calls.get(endpoint)?.push(nowMs);
      for (const { ms } of writes) calls.get(`${ms} ${issueId}`)?.push(nowMs);
      return undefined;
    },
  };
}
