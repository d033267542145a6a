import type { AssessmentFacts } from '../../../src/core/assessment';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import type { Moment } from './judgement';
import type { Evidence } from './evidence';
import type { PanelFacts } from './load-facts';

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
