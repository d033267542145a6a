import { assessStored } from '../../../src/core/stakes/assess-stored';
import { assess, refinementFacts, type AssessmentFacts, type FactsSoFar } from '../../../src/core/stakes/assessment';
import type { ToldAssessment } from '../../../src/core/stakes/stakes-of';
import type { StakesProperty } from '../../../src/core/stakes/stakes-property';
import { listFactsOf, type ListFacts } from '../../../src/jira/decoders/list-facts';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { StoredEvidence } from './stored-evidence';
import { refinementProof, type ProofRow } from '../../../src/core/refinement/proof';

/** An open item with what it was judged by. */
export type JudgedItem = {
  readonly facts: FactsSoFar;
  readonly assessment: ToldAssessment;
  /** What its property says, where the judgement goes on from that. */
  readonly stored?: StakesProperty | undefined;
  /** How far the property can be believed; absent where the item was judged by everything there is. */
  readonly evidence?: StoredEvidence | undefined;
  /** What a row shows of it and nothing judges. */
  readonly shown?: ShownFacts | undefined;
};

/** An item that was judged by everything there is. */
export type WholeItem = JudgedItem & { readonly facts: AssessmentFacts };

export type ShownFacts = Pick<FoundIssue, 'parent' | 'sprintValue'> & ListFacts;

/** What a row shows of an issue as Jira answered it. */
export const shownFacts = ({ parent, also, sprintValue }: FoundIssue): ShownFacts => ({
  parent,
  sprintValue,
  ...listFactsOf(also),
});

/** Judges an item by everything there is. */
export function judgedItem(facts: AssessmentFacts, shown?: ShownFacts): WholeItem {
  return { facts, assessment: assess(facts), ...(shown && { shown }) };
}

/** Judges an item by its property, and by what happened since. */
export function toldItem(stored: StakesProperty, facts: FactsSoFar, shown?: ShownFacts): JudgedItem {
  return { facts, assessment: assessStored(stored, facts, facts.policy), stored, ...(shown && { shown }) };
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
