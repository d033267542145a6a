import { privacy } from '@forge/api';
import * as v from 'valibot';
import type { ReportAccounts } from '../functions/people';
import { unavailable } from '../jira/status-refusal';

const News = v.array(v.object({ accountId: v.string(), status: v.picklist(['closed', 'updated']) }));

/**
 * Atlassian's personal data reporting API. The SDK rejects with the bare answer where it isn't 200 or 204. It keeps the
 * answer's headers to itself otherwise, so a `Cycle-Period` other than the usual 7 days can't be heard here.
 */
export const reportAccounts: ReportAccounts = async (accounts) => {
  const news = await privacy.reportPersonalData([...accounts]).catch((cause: unknown) => {
    throw isPassing(cause) ? unavailable(retryAfterIn(cause), cause) : new Error('The report was refused.', { cause });
  });
  return v.parse(News, news);
};

type FailedAnswer = { readonly status: number; readonly headers: { get(name: string): string | null } };

function isPassing(cause: unknown): cause is FailedAnswer {
  if (typeof cause !== 'object' || cause === null || !('status' in cause) || !('headers' in cause)) return false;
  const { status } = cause;
  return status === 429 || (typeof status === 'number' && status >= 500);
}

function retryAfterIn({ headers }: FailedAnswer): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}
