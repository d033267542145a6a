/** What Atlassian knows of accounts beside any one site: which are closed, and when their owners changed them. */
export type Accounts = {
  /** The ids of each report that apps made, in order. */
  readonly reports: (readonly string[])[];
  close(accountId: string): void;
  /** The owner changed what the account shows of them, at a moment in epoch milliseconds. */
  change(accountId: string, atMs: number): void;
  /** What an app must learn that stored something of this account at that moment; nothing when all is as it was. */
  statusSince(accountId: string, atMs: number): 'closed' | 'updated' | undefined;
};

/** Atlassian's own closed account for tests (user privacy guide, "Testing"). */
const CLOSED_FOR_TESTS = '5be24ba3f91c106033269289';

export function createAccounts(): Accounts {
  const closed = new Set([CLOSED_FOR_TESTS]);
  const changedAtMs = new Map<string, number>();
  return {
    reports: [],
    close: (accountId) => void closed.add(accountId),
    change: (accountId, atMs) => void changedAtMs.set(accountId, atMs),
    statusSince: (accountId, atMs) => {
      if (closed.has(accountId)) return 'closed';
      return (changedAtMs.get(accountId) ?? -Infinity) > atMs ? 'updated' : undefined;
    },
  };
}
