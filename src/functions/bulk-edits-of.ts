import { bulkEditsInForce, joinedRows, type LedgerRow } from '../core/refinement/bulk-edit-ledger';
import { bulkCandidatesOf } from '../core/refinement/find-bulk-edits';
import { isAnyOf } from '../core/query/jql';
import type { IssueComment } from '../core/history/history';
import { atMostAtOnce } from '../jira/at-most-at-once';
import { Refused } from '../jira/refused';
import type { Ports } from './ports';

const AT_ONCE = 5;

/**
 * The ledger's rows that entries and comments of these issues (at most 100) lie in, read as the caller: whoever can't see an
 * issue can't see its history, and so learns nothing of what its authors did elsewhere.
 */
export async function bulkEditsOf(
  { jiraAsCaller, bulkEdits }: Ports,
  issueIds: readonly string[],
): Promise<readonly LedgerRow[]> {
  const [entries, comments] = await Promise.all([
    jiraAsCaller.changelogs(issueIds),
    commentsOn(jiraAsCaller, issueIds),
  ]);
  const done = issueIds.flatMap((id) => [...bulkCandidatesOf(id, entries.get(id) ?? [], comments.get(id) ?? [])]);
  const rows = joinedRows(await bulkEdits.ofAuthors(new Set(done.map(({ author }) => author))));
  return rows.filter((row) => {
    const { find } = bulkEditsInForce([{ ...row, declared: undefined }]);
    return done.some(({ author, atMs }) => find(author, atMs));
  });
}

/** Jira refuses a whole search for issues one of which the caller can't see: then each is asked about by itself. */
async function commentsOn(
  jira: Ports['jiraAsCaller'],
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, readonly IssueComment[]>> {
  const ids = issueIds.map((id) => ({ id }));
  const ask = { comments: true, pageSize: ids.length, reconcile: issueIds };
  try {
    const { issues } = await jira.search(isAnyOf('id', ids), ask);
    return new Map(issues.map((found) => [found.issue.id, found.comments ?? []]));
  } catch (error) {
    if (!(error instanceof Refused && error.kind === 'invalid')) throw error;
  }
  return new Map(
    await atMostAtOnce(AT_ONCE, issueIds, async (id) => [id, await jira.comments(id).catch(noneIfHidden)]),
  );
}

function noneIfHidden(error: unknown): readonly IssueComment[] {
  if (error instanceof Refused && (error.kind === 'not-found' || error.kind === 'forbidden')) return [];
  throw error;
}
