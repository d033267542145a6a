import { allOf, isAnyOf, type JqlClause } from '../../../src/core/query/jql';
import type { IssueRecords } from '../../../src/core/records/records';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import type { LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { listFields } from '../../../src/jira/decoders/list-facts';
import { inParts } from './in-parts';
import { judgeItems } from './judge-items';
import type { JudgedItem } from './judged-item';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

/** Jira reconciles at most so many issues with what its search doesn't know yet. */
const RECONCILED_A_CALL = 50;

/** What the app just answered, by issue: its storage may not tell it yet when it is asked again. */
export type JustTold = {
  readonly records?: ReadonlyMap<string, IssueRecords> | undefined;
  readonly rows?: readonly LedgerRow[] | undefined;
};

type Again = {
  readonly scope: JqlClause;
  readonly projects: ScopeProjects;
  /** Those that the list was made with: the ledger may not have them yet. */
  readonly bulkEdits: BulkEdits;
  readonly just: JustTold;
  readonly nowMs: number;
};

/**
 * Judges items by everything there is, as the proof does, and as Jira has them right now, however much its search lags. By
 * issue id; without an item where it isn't in the scope any more.
 */
export async function judgeAgain(
  reads: Reads,
  issueIds: readonly string[],
  { scope, projects, bulkEdits, just, nowMs }: Again,
): Promise<ReadonlyMap<string, JudgedItem | undefined>> {
  const also = listFields(await reads.jira.fields());
  const found = await Promise.all(
    inParts(issueIds, RECONCILED_A_CALL).map(async (reconcile) => {
      const named = reconcile.map((id) => ({ id }));
      const ask = { comments: true, stakes: true, also, pageSize: RECONCILED_A_CALL, reconcile };
      return (await reads.jira.search(allOf(scope, isAnyOf('id', named)), ask)).issues;
    }),
  );
  // The app's clock may run ahead of this one: nobody talks in the future.
  const told = [...(just.records?.values() ?? [])].flatMap(({ marks, discussed }) => [...marks, ...discussed]);
  const atMs = Math.max(nowMs, ...told.map((record) => record.atMs));
  const knowing = beside(reads, just);
  const { items } = await judgeItems(knowing, found.flat(), projects.on, atMs, { ledgerBeside: bulkEdits });
  const judged = new Map(items.map((item) => [item.facts.issue.id, item]));
  return new Map(issueIds.map((id) => [id, judged.get(id)]));
}

/** The app's answers as they will be once its storage tells what it just answered. */
function beside(reads: Reads, { records = new Map(), rows = [] }: JustTold): Reads {
  return {
    ...reads,
    readRecords: async ({ issueIds }) => {
      const unknown = issueIds.filter((id) => !records.has(id));
      const read = unknown.length === 0 ? [] : await reads.readRecords({ issueIds: unknown });
      return [...read, ...issueIds.flatMap((id) => records.get(id) ?? [])];
    },
    readBulkEdits: async (ask) => [...(await reads.readBulkEdits(ask)), ...rows],
  };
}
