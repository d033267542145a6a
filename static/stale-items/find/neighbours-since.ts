import { comparesMinutesAgo, orderedBy } from '../../../src/core/jql';
import { NO_BULK_EDITS, type BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import type { IndexView } from './index-clauses';
import type { JudgedItem } from './judged-item';
import type { Reads } from './reads';

const MINUTE_MS = 60_000;

/** Enough of a bulk edit's other items to recognise it by ten of them. */
const NEIGHBOURS = 50;

/**
 * The bulk edits that these items may have been a part of since the index last looked at them, recognised by what else was
 * updated since. Two calls, however many items there are; none for no item.
 */
export async function neighboursSince(
  jira: Reads['jira'],
  items: readonly JudgedItem[],
  { fields, nowMs }: IndexView,
): Promise<BulkEdits> {
  if (items.length === 0) return NO_BULK_EDITS;
  const sinceMs = Math.min(...items.map(({ facts }) => Date.parse(facts.stored?.asOf ?? facts.issue.updatedAt)));
  const minutes = Math.max(1, Math.ceil((nowMs - sinceMs) / MINUTE_MS));
  const newest = orderedBy(comparesMinutesAgo('updated', '>=', minutes), 'updated', 'DESC');
  const { issues } = await jira.search(newest, { pageSize: NEIGHBOURS, siteFields: fields });
  const entries = await jira.changelogs(
    issues.map(({ issue }) => issue.id),
    'asAnswered',
  );
  const own = items.map(({ facts }) => [facts.issue.id, facts.entries] as const);
  const candidates = [...entries, ...own].flatMap(([id, ofIssue]) => [...bulkCandidatesOf(id, ofIssue)]);
  return findBulkEdits(candidates, { untilMs: nowMs });
}
