import {
  assess,
  refinementFacts,
  thresholdDays,
  type Assessment,
  type AssessmentFacts,
} from '../../../src/core/stakes/assessment';
import type { IssueRecords } from '../../../src/core/records/records';
import { listFactsOf, type ListFacts } from '../../../src/jira/decoders/list-facts';
import type { FoundIssue } from '../../../src/jira/found-issue';
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
  /** What a row shows of it and nothing judges. */
  readonly shown?: ShownFacts | undefined;
};

export type ShownFacts = Pick<FoundIssue, 'parent' | 'sprintValue'> & ListFacts;

/** What a row shows of an issue as Jira answered it. */
export const shownFacts = ({ parent, also, sprintValue }: FoundIssue): ShownFacts => ({
  parent,
  sprintValue,
  ...listFactsOf(also),
});

/** Judges an item by the facts. */
export function judgedItem(facts: AssessmentFacts, shown?: ShownFacts, evidence?: StoredEvidence): JudgedItem {
  const policyDays = thresholdDays(facts.policy, facts.issue.framing?.origin);
  return { facts, assessment: assess(facts), policyDays, ...(shown && { shown }), ...(evidence && { evidence }) };
}

/** The same item, judged by other facts. */
export function judgedAnew(
  { evidence, shown }: JudgedItem,
  facts: AssessmentFacts,
  restsOn: StoredEvidence | undefined = evidence,
): JudgedItem {
  return judgedItem(facts, shown, restsOn);
}

/** The same item, judged with what people recorded about it by now. */
export function withRecords(item: JudgedItem, records: IssueRecords, nowMs: number): JudgedItem {
  return judgedAnew(item, { ...item.facts, records, nowMs: Math.max(nowMs, item.facts.nowMs) });
}

/** Everything that happened to the item, newest first, and whether it counted. */
export function proofOf({ facts }: JudgedItem): readonly ProofRow[] {
  return refinementProof(refinementFacts(facts));
}

/** Which of two items comes first in a list. */
export type CompareItems = (a: JudgedItem, b: JudgedItem) => number;

/** The item that is, or will be, stale first comes first; ties by key, so that the order is the same each time. */
export const byStaleness: CompareItems = (a, b) =>
  a.assessment.staleness.staleOn.localeCompare(b.assessment.staleness.staleOn) || byKey(a, b);

/** By their keys, SHOP-9 before SHOP-10. */
export const byKey: CompareItems = (a, b) =>
  a.facts.issue.key.localeCompare(b.facts.issue.key, 'en', { numeric: true });
