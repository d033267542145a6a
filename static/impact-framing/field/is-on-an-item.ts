import { allOf, comparesMinutesAgo, MADE_BY_VIEWER, orderedBy } from '../../../src/core/query/jql';
import type { Jira } from '../../../src/jira/port';
import type { KeptDraft } from '../form/kept-drafts';
import { sameFraming } from '../form/same-framing';

const MINUTE_MS = 60_000;
/** How many of the items that somebody created since are looked at. */
const MOST_READ = 20;

/**
 * Whether answers that were typed into a create dialog are on an item by now: the dialog doesn't tell a field whether it was
 * closed or the item created. Jira's search may be some seconds behind.
 */
export async function isOnAnItem(jira: Pick<Jira, 'search'>, kept: KeptDraft, nowMs: number): Promise<boolean> {
  const minutes = Math.ceil(Math.max(0, nowMs - kept.atMs) / MINUTE_MS) + 1;
  const since = allOf(MADE_BY_VIEWER, comparesMinutesAgo('created', '>=', minutes));
  const { issues } = await jira.search(orderedBy(since, 'created', 'DESC'), { pageSize: MOST_READ });
  return issues.some(({ issue }) => sameFraming({ ...issue.framing, writtenFor: undefined }, kept.draft));
}
