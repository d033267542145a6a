import type { Contract } from '../../../src/contract';
import { thresholdDays } from '../../../src/core/assessment';
import type { IssueRecords } from '../../../src/core/records';
import type { Jira } from '../../../src/jira/port';
import { refinementEvidence, type RefinementEvidence } from '../../../src/jira/refinement-evidence';
import type { PanelFacts } from './load-facts';

const DAY_MS = 86_400_000;

/** What the refinement clock is read from; gathered after the summary is painted. */
export type Evidence = {
  readonly records: IssueRecords;
  readonly refinement: RefinementEvidence;
  readonly framingFieldId: string | undefined;
};

/** Asks the app what people recorded about issues. */
export type ReadRecords = (...ask: Parameters<Contract['readRecords']>) => Promise<ReturnType<Contract['readRecords']>>;

/** Reads the history, the comments and the records of the shown issue. */
export async function loadEvidence(
  jira: Jira,
  readRecords: ReadRecords,
  { found, policy }: PanelFacts,
  nowMs: number,
): Promise<Evidence> {
  const issueId = found.issue.id;
  const sinceMs = nowMs - thresholdDays(policy.policy, found.issue.framing?.origin) * DAY_MS;
  const [records, refinement, { framing }] = await Promise.all([
    readRecords({ issueIds: [issueId] }),
    refinementEvidence(jira, [found], { sinceMs, nowMs }),
    jira.fields(),
  ]);
  const ofIssue = records.find((one) => one.issueId === issueId) ?? { issueId, marks: [], discussed: [] };
  return { records: ofIssue, refinement, framingFieldId: framing?.id };
}
