import type { FaultAnswer } from './faults';
import { hourOf, type Ledger } from './ledger';
import type { Reply } from './reply';

/** The headers that tell an app how much of its hour is left, on every answer. */
export function quotaHeaders(ledger: Ledger, limit: number, nowMs: number): Record<string, string> {
  const spent = ledger.spentInHour(nowMs);
  const left = Math.max(0, limit - spent);
  const resetSeconds = Math.ceil(((hourOf(nowMs) + 1) * 3_600_000 - nowMs) / 1000);
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(left),
    ...(left < limit / 5 ? { 'x-ratelimit-nearlimit': 'true' } : {}),
    'ratelimit-policy': `"global-app-quota";q=${limit};w=3600,"jira-burst-based";q=100;w=1`,
    ...(spent > limit * 0.8 ? { ratelimit: `"global-app-quota";r=${left};t=${resetSeconds}` } : {}),
  };
}

/** The hard wall of a used-up hour: 429 until the next UTC hour begins. */
export function quotaExceeded(nowMs: number): Reply {
  const resetMs = (hourOf(nowMs) + 1) * 3_600_000;
  return tooMany({
    'retry-after': String(Math.ceil((resetMs - nowMs) / 1000)),
    'ratelimit-reason': 'jira-quota-global-based',
    'x-ratelimit-reset': new Date(resetMs).toISOString().slice(0, 16).concat('Z'),
  });
}

/** The answer of an injected fault. */
export function faultReply(answer: FaultAnswer, nowMs: number): Reply {
  if (answer.status !== 429) {
    const text = answer.status === 500 ? 'Internal server error' : 'Service is unavailable';
    return { status: answer.status, headers: {}, json: { errorMessages: [text], errors: {} }, objects: 0 };
  }
  if (answer.reason === undefined) return tooMany({});
  const seconds = answer.retryAfterSeconds ?? 1;
  const reset = new Date(nowMs + seconds * 1000).toISOString();
  return tooMany({ 'retry-after': String(seconds), 'ratelimit-reason': answer.reason, 'x-ratelimit-reset': reset });
}

function tooMany(headers: Record<string, string>): Reply {
  return { status: 429, headers, json: { errorMessages: ['Rate limit exceeded.'], errors: {} }, objects: 0 };
}
