import type { CalendarDay } from '../time/calendar-day';

/**
 * What came of discussing an item: it stays, it waits until a day, or it is never done. The Product Owner decides; the
 * app closes nothing. The same words stand in storage, in the `stakes` property and in its index.
 */
export const OUTCOMES = ['keep', 'notNow', 'never'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A person's word that an item is, or isn't, technical. Overrides the rule everywhere but in a guard. */
export type MarkRecord = {
  readonly id: string;
  readonly issueId: string;
  readonly projectId: string;
  readonly technical: boolean;
  readonly because?: string | undefined;
  readonly by: string;
  readonly atMs: number;
  readonly undone: boolean;
};

/**
 * "Discussed today": someone talked about the item; it counts as refinement from that moment. `until` is there for
 * `notNow` alone: the day from which the item is judged again. `note` says why.
 */
export type DiscussedRecord = {
  readonly id: string;
  readonly issueId: string;
  readonly projectId: string;
  readonly outcome: Outcome;
  readonly until?: CalendarDay | undefined;
  readonly note?: string | undefined;
  readonly by: string;
  readonly atMs: number;
  readonly undone: boolean;
};

/** Everything people recorded about one issue, oldest first. Records are never changed, only undone. */
export type IssueRecords = {
  readonly issueId: string;
  readonly marks: readonly MarkRecord[];
  readonly discussed: readonly DiscussedRecord[];
};

/** The mark that holds now: the newest that nobody undid. */
export function markInForce(records: IssueRecords): MarkRecord | undefined {
  return newestInForce(records.marks);
}

/** The discussion whose outcome holds now: the newest that nobody undid. */
export function discussionInForce(records: IssueRecords): DiscussedRecord | undefined {
  return newestInForce(records.discussed);
}

/** The discussions that count, without the undone ones. */
export function discussionsInForce(records: IssueRecords): readonly DiscussedRecord[] {
  return records.discussed.filter((discussed) => !discussed.undone);
}

/** The newest that nobody undid; of two made in the same second the later in the list, because storage hands records out in their order. */
export function newestInForce<R extends { readonly atMs: number; readonly undone: boolean }>(
  records: readonly R[],
): R | undefined {
  return records
    .filter(({ undone }) => !undone)
    .reduce<R | undefined>((newest, record) => (newest && newest.atMs > record.atMs ? newest : record), undefined);
}
