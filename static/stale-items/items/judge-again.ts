import { allOf, isAnyOf, type JqlClause } from '../../../src/core/query/jql';
import type { IssueRecords } from '../../../src/core/records/records';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { seenBesideLedger, type LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import { listFields } from '../../../src/jira/decoders/list-facts';
import { inParts } from './in-parts';
import { judgeItems } from './judge-items';
import { judgedAnew, withRecords, type JudgedItem } from './judged-item';
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
  const { items } = await judgeItems(reads, found.flat(), projects.on, nowMs, { ledgerBeside: bulkEdits });
  const judged = new Map(items.map((item) => [item.facts.issue.id, withTold(item, just, nowMs)]));
  return new Map(issueIds.map((id) => [id, judged.get(id)]));
}

function withTold(judged: JudgedItem, { records, rows = [] }: JustTold, nowMs: number): JudgedItem {
  const { facts } = judged;
  const bulkEdits = rows.length === 0 ? facts.bulkEdits : seenBesideLedger(rows, facts.bulkEdits);
  const item = judgedAnew(judged, { ...facts, bulkEdits });
  const told = records?.get(facts.issue.id);
  if (!told) return item;
  // The app's clock may run ahead of this one: nobody talks in the future.
  const newestMs = Math.max(...[...told.marks, ...told.discussed].map(({ atMs }) => atMs));
  return withRecords(item, told, Math.max(nowMs, newestMs));
}
