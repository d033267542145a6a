/** An account that the app's storage names. */
export type Person = {
  readonly accountId: string;
  /** Since when storage holds the id, or when it was last confirmed: the age that is reported. */
  readonly storedAtMs: number;
  readonly reportedAtMs?: number | undefined;
};

/** Whom the app's own storage names, in records of who did what and of who may pass. */
export interface People {
  /** A page of everybody, in a fixed order; `next` is missing on the last. */
  page(ask: { readonly most: number; readonly after?: string | undefined }): Promise<{
    readonly people: readonly Person[];
    readonly next?: string | undefined;
  }>;
  /** Keeps when somebody was reported, and since when their id is held to be current. */
  keep(person: Person): Promise<void>;
  /**
   * Takes an account out of storage: what it did stands, done by `NOBODY`; passes for it end. Twice changes nothing.
   * Answers the ids of the projects where a pass ended, whose mirrors are then out of date.
   */
  erase(accountId: string): Promise<readonly string[]>;
}

/** Stands for somebody whose account is closed; Atlassian's own word for an account without an id (user privacy guide). */
export const NOBODY = 'unknown';

/** What Atlassian says of a reported account: it is closed, or what it shows of itself changed since `updatedAt`. */
export type AccountNews = { readonly accountId: string; readonly status: 'closed' | 'updated' };

/** Reports that the app stores these accounts, at most `MOST_REPORTED` at once. Throws `Refused` where it should be tried again. */
export type ReportAccounts = (
  accounts: readonly { readonly accountId: string; readonly updatedAt: string }[],
) => Promise<readonly AccountNews[]>;

/** One request takes so many accounts (user privacy guide, "Personal data reporting API"). */
export const MOST_REPORTED = 90;
