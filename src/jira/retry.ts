import type { JiraAnswer } from './transport';

/** How often a request is sent at most, the first time included. */
export const MOST_ATTEMPTS = 4;
const BASE_MS = 2_000;
const CAP_MS = 30_000;

/** The hourly quota is used up: nobody is served before it is renewed, so trying again only hurts. */
const QUOTA_REASONS = ['jira-quota-global-based', 'jira-quota-tenant-based', 'jira-cost-based'];

/** What to do after an answer that a later one might better: wait so long, or stop. */
export type Retry = ({ readonly waitMs: number } | { readonly stop: true }) & {
  /** How long Jira itself asked to be left alone. */
  readonly askedSeconds: number | undefined;
  /** Whether the hourly quota is used up. */
  readonly quotaIsUsedUp: boolean;
};

/** Whether the same request may fare better later. */
export const isPassing = (status: number): boolean => status === 429 || status >= 500;

/**
 * How long to wait after the `attempt`-th try (from 1). The wait doubles from 2 s, is spread by a factor from 0.7 to 1.3
 * so that many clients don't come back at once, and is never shorter than Jira asked for. `undefined` as answer: none came.
 */
export function afterFailure(
  answer: Pick<JiraAnswer, 'status' | 'headers'> | undefined,
  attempt: number,
  at: { readonly nowMs: number; readonly random: number; readonly leftMs: number },
): Retry {
  const askedMs = answer ? askedWaitMs(answer, at.nowMs) : undefined;
  const askedSeconds = askedMs === undefined ? undefined : Math.ceil(askedMs / 1000);
  const reason = answer?.headers.get('ratelimit-reason')?.toLowerCase();
  const quotaIsUsedUp = answer?.status === 429 && reason !== undefined && QUOTA_REASONS.includes(reason);
  const stop: Retry = { stop: true, askedSeconds, quotaIsUsedUp };
  if (quotaIsUsedUp) return stop;
  if (attempt >= MOST_ATTEMPTS) return stop;
  const spreadMs = Math.min(BASE_MS * 2 ** (attempt - 1), CAP_MS) * (0.7 + 0.6 * at.random);
  const waitMs = Math.max(askedMs ?? 0, Math.round(spreadMs));
  return waitMs > at.leftMs ? stop : { waitMs, askedSeconds, quotaIsUsedUp };
}

/** Retry-After in seconds or as a date; where it is missing, the moment at which the limit is reset. */
function askedWaitMs(answer: Pick<JiraAnswer, 'headers'>, nowMs: number): number | undefined {
  const after = answer.headers.get('retry-after')?.trim();
  if (after !== undefined && /^\d{1,9}$/.test(after)) return Number(after) * 1000;
  const until = Date.parse(after ?? answer.headers.get('x-ratelimit-reset') ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - nowMs);
}
