import type { JiraRequest } from '../jira-door';

/**
 * One answered call, for whoever measures. `points` are Atlassian's rate-limit points (docs/platform.md#rate-limits),
 * `objects` what they are counted by, `bytes` the length of the answer's body.
 */
export type LedgerEntry = {
  readonly method: string;
  readonly template: string;
  readonly as: 'user' | 'app' | 'anonymous';
  readonly via: JiraRequest['via'];
  readonly status: number;
  readonly objects: number;
  readonly points: number;
  readonly bytes: number;
  readonly atMs: number;
};

export type Ledger = {
  readonly entries: LedgerEntry[];
  /** Points that functions used in the UTC hour of `atMs`. */
  spentInHour(atMs: number): number;
  add(entry: LedgerEntry): void;
  clear(): void;
};

/** An empty ledger. */
export function createLedger(): Ledger {
  const entries: LedgerEntry[] = [];
  const perHour = new Map<number, number>();
  return {
    entries,
    spentInHour: (atMs) => perHour.get(hourOf(atMs)) ?? 0,
    add: (entry) => {
      entries.push(entry);
      const hour = hourOf(entry.atMs);
      perHour.set(hour, (perHour.get(hour) ?? 0) + entry.points);
    },
    clear: () => {
      entries.length = 0;
      perHour.clear();
    },
  };
}

/** The start of the UTC hour; quotas begin again there, without carry-over. */
export function hourOf(ms: number): number {
  return Math.floor(ms / 3_600_000);
}

/**
 * What a call costs: nothing through the bridge or from Jira's pages; else 1 for a write, and 1 plus the objects
 * answered for a read. A search is a read, whatever its method.
 */
export function pointsOf(via: JiraRequest['via'], objects: number): number {
  return via === 'function' ? 1 + objects : 0;
}
