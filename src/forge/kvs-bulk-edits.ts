import type { LedgerRow } from '../core/refinement/bulk-edit-ledger';
import type { BulkEditLedger } from '../functions/bulk-edit-ledger';
import { isAccountId } from '../jira/decoders/author';
import { rowsUnder } from './every-row';
import { rememberPerson } from './kvs-people';
import type { RecentWrites } from './recent-writes';
import type { Storage } from './storage';
import { bulkEditFrom, storedBulkEdit } from './stored-bulk-edit';

const ENTITY = 'bulk-edit';
const AT_ONCE = 25;

/** The ledger of bulk edits in Forge storage: the entity `bulk-edit` of manifest.yml, keyed by the row's id. */
export function kvsBulkEdits(storage: Storage, recent: RecentWrites): BulkEditLedger {
  return {
    async ofAuthors(accountIds) {
      const rows: LedgerRow[] = [];
      for (const author of new Set(accountIds)) {
        const found = await recent.mend(ENTITY, author, await rowsUnder(storage, ENTITY, 'by-author', author));
        rows.push(...found.flatMap(({ key, value }) => bulkEditFrom(key, value) ?? []));
      }
      return rows;
    },

    async grow({ put, remove }) {
      for (let from = 0; from < put.length; from += AT_ONCE) {
        const some = put.slice(from, from + AT_ONCE);
        for (const accountId of new Set(some.flatMap(namedIn))) await rememberPerson(storage, accountId, Date.now());
        const items = some.map((row) => ({ key: row.id, value: storedBulkEdit(row), entityName: ENTITY }));
        const { failedKeys } = await storage.batchSet(items);
        if (failedKeys.length > 0) throw new Error('Storage did not take a bulk edit into the ledger.');
        for (const author of new Set(some.map((row) => row.author))) {
          const keys = some.filter((row) => row.author === author).map(({ id }) => id);
          await recent.note(ENTITY, author, keys);
        }
      }
      // What is removed became part of a row that was put, of the same author; nobody else knows whose it was.
      for (const id of remove) await storage.entity(ENTITY).delete(id);
      for (const author of new Set(put.map((row) => row.author))) await recent.note(ENTITY, author, remove);
    },
  };
}

/** The accounts that a row names: who made the bulk edit, and who declared what it was. */
const namedIn = ({ author, declared }: LedgerRow): readonly string[] =>
  (declared ? [author, declared.by] : [author]).filter(isAccountId);
