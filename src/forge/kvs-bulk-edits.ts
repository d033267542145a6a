import { kvs } from '@forge/kvs';
import type { LedgerRow } from '../core/refinement/bulk-edit-ledger';
import type { BulkEditLedger } from '../functions/bulk-edit-ledger';
import { rowsUnder } from './every-row';
import { rememberPerson } from './kvs-people';
import { bulkEditFrom, storedBulkEdit } from './stored-bulk-edit';

const ENTITY = 'bulk-edit';
const AT_ONCE = 25;

/** The ledger of bulk edits in Forge storage: the entity `bulk-edit` of manifest.yml, keyed by the row's id. */
export function kvsBulkEdits(): BulkEditLedger {
  /** What was written or deleted here: queries don't show it for a while (facts/forge-platform, 7.3). */
  const written = new Map<string, LedgerRow | undefined>();
  return {
    async ofAuthors(accountIds) {
      const authors = [...new Set(accountIds)];
      const rows = new Map<string, LedgerRow>();
      for (const author of authors) {
        for (const { key, value } of await rowsUnder(ENTITY, 'by-author', author)) {
          const row = bulkEditFrom(key, value);
          if (row) rows.set(key, row);
        }
      }
      for (const [key, row] of written) {
        if (!row) rows.delete(key);
        else if (authors.includes(row.author)) rows.set(key, row);
      }
      return [...rows.values()];
    },

    async grow({ put, remove }) {
      for (let from = 0; from < put.length; from += AT_ONCE) {
        const some = put.slice(from, from + AT_ONCE);
        for (const accountId of new Set(some.flatMap(namedIn))) await rememberPerson(accountId, Date.now());
        const items = some.map((row) => ({ key: row.id, value: storedBulkEdit(row), entityName: ENTITY }));
        const { failedKeys } = await kvs.batchSet(items);
        if (failedKeys.length > 0) throw new Error('Storage did not take a bulk edit into the ledger.');
        for (const row of some) written.set(row.id, row);
      }
      for (const id of remove) {
        await kvs.entity(ENTITY).delete(id);
        written.set(id, undefined);
      }
    },
  };
}

/** Whom a row names: who made the bulk edit, and who declared what it was. */
const namedIn = ({ author, declared }: LedgerRow): readonly string[] => (declared ? [author, declared.by] : [author]);
