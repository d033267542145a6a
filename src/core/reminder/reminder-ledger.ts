/**
 * What became of the comment on one issue. `claimed`: about to be written, so it may be there already. `gone`: a person
 * deleted or reworded it, so never again.
 */
export type Reminded =
  | { readonly is: 'claimed' }
  | { readonly is: 'there'; readonly commentId: string; readonly settled: boolean }
  | { readonly is: 'gone' };

/** A project's reminders: when they were last looked after, when comments were written, and those by issue id. */
export type ReminderLedger = {
  readonly lookedAtMs: number;
  readonly writtenAtMs: readonly number[];
  readonly issues: Readonly<Record<string, Reminded>>;
};

export const NO_REMINDERS: ReminderLedger = { lookedAtMs: 0, writtenAtMs: [], issues: {} };

/** New comments in a project within one hour. */
const REMINDERS_PER_HOUR = 20;

/** Issues that a project's ledger remembers: as many as fit one row of storage, 240 KiB. A full one writes no new comments. */
export const MOST_ISSUES = 3_000;

const HOUR_MS = 3_600_000;

/** Reminders are looked after once an hour, however often a project is swept. */
export function isTimeToLook({ lookedAtMs }: ReminderLedger, nowMs: number): boolean {
  return nowMs - lookedAtMs >= HOUR_MS;
}

/** Whether one more comment may be written now; those that were only claimed count, too. */
export function hasRoom({ writtenAtMs, issues }: ReminderLedger, nowMs: number): boolean {
  const recent = writtenAtMs.filter((atMs) => nowMs - atMs < HOUR_MS);
  return recent.length < REMINDERS_PER_HOUR && Object.keys(issues).length < MOST_ISSUES;
}

export function looked(ledger: ReminderLedger, nowMs: number): ReminderLedger {
  return {
    ...ledger,
    lookedAtMs: nowMs,
    writtenAtMs: ledger.writtenAtMs.filter((atMs) => nowMs - atMs < HOUR_MS),
  };
}

/** Takes a place among the hour's comments before the comment is written, so that no kill can make two of it. */
export function claimed(ledger: ReminderLedger, issueId: string, nowMs: number): ReminderLedger {
  return { ...remembered(ledger, issueId, { is: 'claimed' }), writtenAtMs: [...ledger.writtenAtMs, nowMs] };
}

export function remembered(ledger: ReminderLedger, issueId: string, reminded: Reminded): ReminderLedger {
  return { ...ledger, issues: { ...ledger.issues, [issueId]: reminded } };
}

/** Issues whose comment still says that answers are overdue. */
export function livingIn({ issues }: ReminderLedger): readonly string[] {
  return Object.keys(issues).filter((id) => {
    const one = issues[id];
    return one?.is === 'there' && !one.settled;
  });
}
