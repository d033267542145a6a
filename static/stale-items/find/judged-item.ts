import {
  assess,
  refinementFacts,
  thresholdDays,
  type Assessment,
  type AssessmentFacts,
} from '../../../src/core/assessment';
import type { IssueRecords } from '../../../src/core/records';
import type { StoredEvidence } from './stored-evidence';
import { refinementProof, type ProofRow } from '../../../src/core/refinement/proof';

/** An open item with everything it was judged by. */
export type JudgedItem = {
  readonly facts: AssessmentFacts;
  readonly assessment: Assessment;
  /** The days that the project's policy gives an item of this origin. */
  readonly policyDays: number;
  /** What the judgement rests on; absent: on everything there is. */
  readonly evidence?: StoredEvidence | undefined;
};

/** Judges an item by the facts. */
export function judgedItem(facts: AssessmentFacts, evidence?: StoredEvidence): JudgedItem {
  const policyDays = thresholdDays(facts.policy, facts.issue.framing?.origin);
  return { facts, assessment: assess(facts), policyDays, ...(evidence && { evidence }) };
}

/** The same item, judged with what people recorded about it by now. */
export function withRecords({ facts, evidence }: JudgedItem, records: IssueRecords, nowMs: number): JudgedItem {
  return judgedItem({ ...facts, records, nowMs: Math.max(nowMs, facts.nowMs) }, evidence);
}

/** Everything that happened to the item, newest first, and whether it counted. */
export function proofOf({ facts }: JudgedItem): readonly ProofRow[] {
  return refinementProof(refinementFacts(facts));
}
