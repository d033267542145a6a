/** What came of discussing an item. The Product Owner decides; the app closes nothing (requirement A36). */
export const OUTCOMES = ['keep'] as const;
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

/** "Discussed today": someone talked about the item; it counts as refinement from that moment. */
export type DiscussedRecord = {
  readonly id: string;
  readonly issueId: string;
  readonly projectId: string;
  readonly outcome: Outcome;
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
  return records.marks.filter((mark) => !mark.undone).reduce<MarkRecord | undefined>(newer, undefined);
}

/** The discussions that count, without the undone ones. */
export function discussionsInForce(records: IssueRecords): readonly DiscussedRecord[] {
  return records.discussed.filter((discussed) => !discussed.undone);
}

function newer(best: MarkRecord | undefined, mark: MarkRecord): MarkRecord {
  return best && best.atMs > mark.atMs ? best : mark;
}
