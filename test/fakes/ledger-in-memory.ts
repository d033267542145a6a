import type { LedgerRow } from '../../src/core/refinement/bulk-edit-ledger';
import type { BulkEditLedger } from '../../src/functions/bulk-edit-ledger';

/** A ledger kept in memory; `rows` by id, free to look at and to change. */
export type LedgerInMemory = BulkEditLedger & { readonly rows: Map<string, LedgerRow> };

/** An empty ledger. `effect` is awaited after each single write, as storage does them. */
export function ledgerInMemory(effect: () => Promise<void> = async () => undefined): LedgerInMemory {
  const rows = new Map<string, LedgerRow>();
  return {
    rows,
    ofAuthors: async (accountIds) => {
      const authors = new Set(accountIds);
      return authors.size === 0 ? [] : [...rows.values()].filter(({ author }) => authors.has(author));
    },
    grow: async ({ put, remove }) => {
      for (const row of put) {
        rows.set(row.id, row);
        await effect();
      }
      for (const id of remove) {
        rows.delete(id);
        await effect();
      }
    },
  };
}
