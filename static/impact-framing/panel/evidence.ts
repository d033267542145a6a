import type { IssueRecords } from '../../../src/core/records/records';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { RefinementRules } from '../../../src/core/refinement/rules';
import type { AssessmentFacts } from '../../../src/core/stakes/assessment';
import type { IssueSprints } from '../../../src/jira/issue-sprints';
import type { RefinementEvidence } from '../../../src/jira/refinement-evidence';
import type { Moment } from './judgement';
import type { PanelFacts } from './load-facts';

/** What the refinement clock is read from; gathered after the summary is painted. */
export type Evidence = {
  readonly records: IssueRecords;
  readonly refinement: RefinementEvidence;
  readonly siteFields: RefinementRules['siteFields'];
  readonly sprints: IssueSprints;
  /** Whether the ledger of bulk edits was read; else a proof may count what was part of one. */
  readonly proven: boolean;
};

/** Everything that is known of the shown issue, for the core to judge. */
export function assessmentFacts(
  facts: PanelFacts,
  evidence: Evidence | undefined,
  at: Pick<Moment, 'nowMs'>,
): AssessmentFacts {
  const { issue } = facts.found;
  return {
    issue,
    policy: facts.policy.policy,
    records: evidence?.records ?? { issueId: issue.id, marks: [], discussed: [] },
    entries: evidence?.refinement.entries.get(issue.id) ?? [],
    comments: evidence?.refinement.comments.get(issue.id) ?? [],
    bulkEdits: evidence?.refinement.bulkEdits ?? NO_BULK_EDITS,
    siteFields: evidence?.siteFields,
    parentFraming: facts.parent?.framing,
    parentSummary: facts.parent?.summary,
    items: facts.items,
    nowMs: momentOf(at, evidence),
  };
}

/** The app's own clock stamps records; where this browser's is behind, a record just made has happened all the same. */
function momentOf({ nowMs }: Pick<Moment, 'nowMs'>, evidence: Evidence | undefined): number {
  return Math.max(nowMs, ...(evidence?.records.discussed ?? []).map(({ atMs }) => atMs));
}
