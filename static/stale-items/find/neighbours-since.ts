import type { ChangeEntry } from '../../../src/core/history';
import { comparesMinutesAgo, orderedBy } from '../../../src/core/jql';
import { bulkCandidatesOf, type BulkCandidate } from '../../../src/core/refinement/find-bulk-edits';
import type { IndexView } from './index-clauses';
import type { JudgedItem } from './judged-item';
import type { Reads } from './reads';

const MINUTE_MS = 60_000;

/** Enough of a bulk edit's other items to recognise it by ten of them. */
const NEIGHBOURS = 50;

/**
 * What else was done on the site since the index last looked at these items: what shows whether they were part of a bulk
 * edit. Two calls, however many items there are; none for no item.
 */
export async function neighboursSince(
  jira: Reads['jira'],
  items: readonly JudgedItem[],
  { fields, nowMs }: IndexView,
): Promise<readonly BulkCandidate[]> {
  if (items.length === 0) return [];
  const sinceMs = Math.min(...items.map(({ facts }) => Date.parse(facts.stored?.asOf ?? facts.issue.updatedAt)));
  const minutes = Math.max(1, Math.ceil((nowMs - sinceMs) / MINUTE_MS));
  const newest = orderedBy(comparesMinutesAgo('updated', '>=', minutes), 'updated', 'DESC');
  const ask = { pageSize: NEIGHBOURS, siteFields: fields, comments: 'asAnswered' } as const;
  const { issues } = await jira.search(newest, ask);
  const entries = await jira.changelogs(
    issues.map(({ issue }) => issue.id),
    'asAnswered',
  );
  const entriesOf = (id: string): readonly ChangeEntry[] => entries.get(id) ?? [];
  return issues.flatMap(({ issue, comments = [] }) => [...bulkCandidatesOf(issue.id, entriesOf(issue.id), comments)]);
}
