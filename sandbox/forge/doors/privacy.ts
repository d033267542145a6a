import * as v from 'valibot';
import type { Accounts } from '../accounts';
import { json, type Door } from './door';

const MOST_ACCOUNTS = 90;

const Report = v.object({
  accounts: v.pipe(
    v.array(
      v.object({
        accountId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9:-]{1,128}$/)),
        updatedAt: v.pipe(v.string(), v.isoTimestamp()),
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_ACCOUNTS),
  ),
});

/**
 * Atlassian's personal data reporting API (user privacy guide): which of the reported accounts are closed, and which
 * changed since the app's copy was made. It needs the scope `report:personal-data`; how it refuses is not documented.
 */
export function privacyDoor(accounts: Accounts, scopes: ReadonlySet<string>): Door {
  return async ({ target, method, body = '' }) => {
    if (!scopes.has('report:personal-data'))
      return json(403, { code: 403, message: 'Forbidden; scope does not match' });
    if (target !== '/app/report-accounts' || method !== 'POST') return json(404, {});
    const report = v.safeParse(Report, parsed(body));
    if (!report.success) return json(400, { errorType: 'INVALID_REQUEST', errorMessage: report.issues[0].message });
    accounts.reports.push(report.output.accounts.map(({ accountId }) => accountId));
    const news = report.output.accounts.flatMap(({ accountId, updatedAt }) => {
      const status = accounts.statusSince(accountId, Date.parse(updatedAt));
      return status === undefined ? [] : [{ accountId, status }];
    });
    return news.length === 0 ? { status: 204 } : json(200, { accounts: news });
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
