import { MOST_REPORTED, NOBODY, type People, type Person, type ReportAccounts } from './people';

/**
 * Atlassian wants to hear of each account every 7 days and not more often. The report runs once a week, and never to the
 * minute: half a day less keeps somebody from being left out for a week, and a job that comes twice from reporting twice.
 */
const CYCLE_MS = 6.5 * 86_400_000;

/** What Atlassian calls an account id; anything else would make it refuse all that is reported with it. */
const ACCOUNT_ID = /^[A-Za-z0-9:-]{1,128}$/;

type ReportPorts = { readonly people: People; readonly reportAccounts: ReportAccounts; readonly nowMs: () => number };

/** Where each page of the report begins, so that one that fails keeps none of the others from being reported. */
export async function pagesToReport(people: People): Promise<readonly (string | undefined)[]> {
  const begins: (string | undefined)[] = [undefined];
  for (;;) {
    const { next } = await people.page({ most: MOST_REPORTED, after: begins.at(-1) });
    if (next === undefined) return begins;
    begins.push(next);
  }
}

/**
 * One page of the weekly report of whom the app's storage names: closed accounts are erased, the rest are kept as
 * reported. Killed anywhere and run again it reports a page at most once more, and ends the same. Answers the ids of the
 * projects where a pass ended with an account.
 */
export async function reportPage(ports: ReportPorts, after: string | undefined): Promise<readonly string[]> {
  const { people, reportAccounts, nowMs } = ports;
  const page = await people.page({ most: MOST_REPORTED, after });
  const due = page.people.filter((person) => isDue(person, nowMs()));
  const ofDue = due.map(({ accountId, storedAtMs }) => ({ accountId, updatedAt: new Date(storedAtMs).toISOString() }));
  const news = due.length === 0 ? [] : await reportAccounts(ofDue);
  const statusOf = new Map(news.map(({ accountId, status }) => [accountId, status]));
  const passesEndedIn = new Set<string>();
  for (const person of due) {
    const status = statusOf.get(person.accountId);
    if (status === 'closed') {
      for (const projectId of await people.erase(person.accountId)) passesEndedIn.add(projectId);
    } else {
      // Nothing but the id is kept, so there is nothing to fetch anew: what changed is not in storage.
      const storedAtMs = status === 'updated' ? nowMs() : person.storedAtMs;
      await people.keep({ accountId: person.accountId, storedAtMs, reportedAtMs: nowMs() });
    }
  }
  return [...passesEndedIn];
}

function isDue({ accountId, reportedAtMs }: Person, nowMs: number): boolean {
  if (accountId === NOBODY || !ACCOUNT_ID.test(accountId)) return false;
  return reportedAtMs === undefined || nowMs - reportedAtMs >= CYCLE_MS;
}
