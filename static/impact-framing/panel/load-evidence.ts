import type { Contract } from '../../../src/contract';
import type { IssueRecords } from '../../../src/core/records';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { Jira } from '../../../src/jira/port';
import { issueSprints, type IssueSprints } from '../../../src/jira/issue-sprints';
import { proofEvidence } from '../../../src/jira/proof-evidence';
import type { RefinementEvidence } from '../../../src/jira/refinement-evidence';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import type { PanelFacts } from './load-facts';

/** What the refinement clock is read from; gathered after the summary is painted. */
export type Evidence = {
  readonly records: IssueRecords;
  readonly refinement: RefinementEvidence;
  readonly siteFields: RefinementRules['siteFields'];
  readonly sprints: IssueSprints;
};

type Asked<C extends 'readRecords' | 'readBulkEdits'> = (
  ...ask: Parameters<Contract[C]>
) => Promise<ReturnType<Contract[C]>>;

/** Asks the app what people recorded about issues, and which of their changes were part of a bulk edit. */
export type AskTheApp = { readonly readRecords: Asked<'readRecords'>; readonly readBulkEdits: Asked<'readBulkEdits'> };

/** Reads the history, the comments and the records of the shown issue. */
export async function loadEvidence(
  jira: Jira,
  { readRecords, readBulkEdits }: AskTheApp,
  { found }: Pick<PanelFacts, 'found'>,
  nowMs: number,
): Promise<Evidence> {
  const issueId = found.issue.id;
  const issueIds = [issueId];
  const [records, refinement, fields] = await Promise.all([
    readRecords({ issueIds }),
    readBulkEdits({ issueIds }).then((rows) => proofEvidence(jira, [found], { rows, nowMs })),
    jira.fields(),
  ]);
  const ofIssue = records.find((one) => one.issueId === issueId) ?? { issueId, marks: [], discussed: [] };
  const sprints = await issueSprints(jira, found, refinement.entries.get(issueId) ?? [], fields.sprint?.id);
  return { records: ofIssue, refinement, siteFields: signalFieldsOf(fields), sprints };
}
