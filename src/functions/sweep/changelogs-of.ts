import type { ChangeEntry } from '../../core/history/history';
import type { FoundIssue } from '../../jira/found-issue';
import type { Issues } from '../../jira/port';

/** Whole changelogs by issue id: as the search brought them, and read for those of which it brought a part. */
export async function changelogsOf(
  jira: Pick<Issues, 'changelogs'>,
  found: readonly FoundIssue[],
): Promise<ReadonlyMap<string, readonly ChangeEntry[]>> {
  const brought = found.flatMap(({ issue, entries }) => (entries ? [[issue.id, entries] as const] : []));
  const cut = found.filter(({ entries }) => !entries).map(({ issue }) => issue.id);
  return new Map([...brought, ...(cut.length > 0 ? await jira.changelogs(cut) : [])]);
}
