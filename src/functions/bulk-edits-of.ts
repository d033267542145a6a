import { bulkEditsInForce, joinedRows, type LedgerRow } from '../core/refinement/bulk-edit-ledger';
import { fieldSetOf } from '../core/refinement/field-set';
import type { Ports } from './ports';

/**
 * The ledger's rows that entries of these issues lie in, read as the caller: whoever can't see an issue can't see its
 * changelog, and so learns nothing of what its authors did elsewhere.
 */
export async function bulkEditsOf(
  { jiraAsCaller, bulkEdits }: Ports,
  issueIds: readonly string[],
): Promise<readonly LedgerRow[]> {
  const entries = [...(await jiraAsCaller.changelogs(issueIds)).values()].flat();
  const authors = entries.flatMap(({ author }) => (author ? [author.accountId] : []));
  const rows = joinedRows(await bulkEdits.ofAuthors(new Set(authors)));
  return rows.filter((row) => {
    const { find } = bulkEditsInForce([{ ...row, declared: undefined }]);
    return entries.some((entry) => entry.author && find(entry.author.accountId, fieldSetOf(entry), entry.atMs));
  });
}
