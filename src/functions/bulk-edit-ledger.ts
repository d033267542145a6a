import type { LedgerGrowth, LedgerRow } from '../core/refinement/bulk-edit-ledger';

/** The bulk edits of the whole site, in the app's own storage: sweeps fill it, proofs and sweeps read it. */
export interface BulkEditLedger {
  /** Every row of these accounts. */
  ofAuthors(accountIds: Iterable<string>): Promise<readonly LedgerRow[]>;
  /** Writes rows, then deletes those that became part of others. Ended in between, the rest is done the next time. */
  grow(growth: LedgerGrowth): Promise<void>;
}
