import type { AssessmentFacts } from '../../../src/core/stakes/assessment';
import { assessmentFacts, type Evidence } from '../../../src/jira/evidence/assessment-facts';
import type { IssueSprints } from '../../../src/jira/issue-sprints';
import type { Moment } from './judgement';
import type { PanelFacts } from './load-facts';

/** What the refinement clock is read from; gathered after the summary is painted. */
export type PanelEvidence = Omit<Evidence, 'nowMs'> & {
  readonly sprints: IssueSprints;
  /** Whether the ledger of bulk edits was read; else a proof may count what was part of one. */
  readonly proven: boolean;
};

/** Everything that is known of the shown issue, for the core to judge. */
export function shownFacts(facts: PanelFacts, evidence: PanelEvidence, at: Pick<Moment, 'nowMs'>): AssessmentFacts {
  const { issue } = facts.found;
  const nowMs = momentOf(at, evidence.records.get(issue.id)?.discussed);
  return assessmentFacts(issue, facts.policy.policy, { ...evidence, nowMs }, facts);
}

/** The app's own clock stamps records; where this browser's is behind, a record just made has happened all the same. */
function momentOf({ nowMs }: Pick<Moment, 'nowMs'>, discussed: readonly { readonly atMs: number }[] = []): number {
  return Math.max(nowMs, ...discussed.map(({ atMs }) => atMs));
}
