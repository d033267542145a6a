import type { Contract } from '../../../src/contract';
import { ledgerMatters } from '../../../src/core/stakes/ledger-matters';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { Jira } from '../../../src/jira/port';
import { issueSprints } from '../../../src/jira/issue-sprints';
import { bulkEditsAround, ownHistory } from '../../../src/jira/evidence/proof-evidence';
import { shownFacts, type PanelEvidence } from './evidence';
import type { PanelFacts } from './load-facts';

type Asked<C extends 'readRecords' | 'readBulkEdits'> = (
  ...ask: Parameters<Contract[C]>
) => Promise<ReturnType<Contract[C]>>;

/** Asks the app what people recorded about issues, and what of their history was part of a bulk edit. */
export type AskTheApp = { readonly readRecords: Asked<'readRecords'>; readonly readBulkEdits: Asked<'readBulkEdits'> };

/**
 * Reads the history, the comments and the records of the shown issue. The ledger of bulk edits costs a call of a function,
 * so it is read where it could change what the panel says, or for a proof (`prove`).
 */
export async function loadEvidence(
  jira: Jira,
  { readRecords, readBulkEdits }: AskTheApp,
  facts: PanelFacts,
  nowMs: number,
  prove: boolean,
): Promise<PanelEvidence> {
  const { found } = facts;
  const issueId = found.issue.id;
  const issueIds = [issueId];
  const [records, own, fields] = await Promise.all([
    readRecords({ issueIds }),
    ownHistory(jira, [found]),
    jira.fields(),
  ]);
  const entries = own.entries.get(issueId) ?? [];
  const unproven: PanelEvidence = {
    ...own,
    bulkEdits: NO_BULK_EDITS,
    records: new Map(records.map((one) => [one.issueId, one])),
    fields,
    sprints: await issueSprints(jira, found, entries, fields.sprint?.id),
    proven: false,
  };
  const isOpen = found.issue.status.category !== 'done';
  const stored = parseStakesProperty(found.stakes);
  if (!prove && !(isOpen && ledgerMatters(shownFacts(facts, unproven, { nowMs }), stored))) return unproven;
  const rows = await readBulkEdits({ issueIds });
  const bulkEdits = await bulkEditsAround(jira, { rows, nowMs }, own);
  return { ...unproven, bulkEdits, proven: true };
}
