import type { BulkEdit } from '../../../src/core/refinement/bulk-edit';
import { daysSince } from '../../../src/core/time/days';
import type { JudgedItem } from '../items/judged-item';

/** What a search by "updated" would show of the stale items, and the bulk edit that hides the most of the others. */
export type UpdatedWouldShow = { readonly shown: readonly JudgedItem[]; readonly hiddenBy?: BulkEdit | undefined };

/**
 * Compares with "not updated for as long as the policy allows", and for no less than the gadget asks for: the search
 * that people use today. `notUpdated` says the same as a query.
 */
export function updatedWouldShow(stale: readonly JudgedItem[], asksForDays = 0): UpdatedWouldShow {
  const hidden = stale.filter((item) => looksUpdated(item, asksForDays));
  const hides = new Map<BulkEdit, number>();
  for (const edit of hidden.flatMap(bulkEditsSince)) hides.set(edit, (hides.get(edit) ?? 0) + 1);
  const [most] = [...hides].sort((a, b) => b[1] - a[1] || b[0].toMs - a[0].toMs);
  return { shown: stale.filter((item) => !looksUpdated(item, asksForDays)), hiddenBy: most?.[0] };
}

/** Whether Jira calls the item updated within the days that the policy allows, and those that the gadget asks for. */
export function looksUpdated({ facts, assessment }: JudgedItem, asksForDays = 0): boolean {
  const mostDays = Math.max(asksForDays, assessment.staleness.thresholdDays);
  return daysSince(Date.parse(facts.issue.updatedAt), facts.nowMs) < mostDays;
}

/** The bulk edits recent enough to make an item look updated, each once. */
function bulkEditsSince({ facts, assessment }: JudgedItem): readonly BulkEdit[] {
  const { thresholdDays } = assessment.staleness;
  const done = [...facts.entries, ...facts.comments];
  const recent = done.filter(({ atMs }) => atMs <= facts.nowMs && daysSince(atMs, facts.nowMs) < thresholdDays);
  const edits = recent.map(({ author, atMs }) => author && facts.bulkEdits.find(author.accountId, atMs));
  return [...new Set(edits.filter((edit) => edit !== undefined))];
}
