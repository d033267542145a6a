import type { IssueRecords } from '../../../src/core/records';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { IssueSprints } from '../../../src/jira/issue-sprints';
import type { RefinementEvidence } from '../../../src/jira/refinement-evidence';

/** What the refinement clock is read from; gathered after the summary is painted. */
export type Evidence = {
  readonly records: IssueRecords;
  readonly refinement: RefinementEvidence;
  readonly siteFields: RefinementRules['siteFields'];
  readonly sprints: IssueSprints;
  /** Whether the ledger of bulk edits was read; else a proof may count what was part of one. */
  readonly proven: boolean;
};
