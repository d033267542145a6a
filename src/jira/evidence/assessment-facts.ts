import type { Framing } from '../../core/framing/framing';
import type { NamedItem } from '../../core/framing/gap';
import type { Issue } from '../../core/issue/issue';
import type { Policy } from '../../core/policy/policy';
import { noRecords } from '../../core/records/no-records';
import type { IssueRecords } from '../../core/records/records';
import type { RefinementRules } from '../../core/refinement/rules';
import type { AssessmentFacts, SeenFacts } from '../../core/stakes/assessment';
import type { ReadFields } from '../site';
import type { RefinementEvidence } from './refinement-evidence';

/** What was read to judge some issues of a site by, up to a moment. Of an issue without entries the history was not readable. */
export type Evidence = RefinementEvidence & {
  readonly records: ReadonlyMap<string, IssueRecords>;
  readonly fields: ReadFields;
  readonly nowMs: number;
};

/** What stands around an issue, as far as it may be told: the issue above, and those that its answers name. */
export type Around = {
  readonly parent?: { readonly summary: string; readonly framing?: Framing | undefined } | undefined;
  readonly items?: ReadonlyMap<string, NamedItem> | undefined;
};

/** Everything that an issue is judged by, out of what was read: the one place where it is put together. */
export function assessmentFacts(issue: Issue, policy: Policy, evidence: Evidence, around: Around): AssessmentFacts {
  const records = evidence.records.get(issue.id) ?? noRecords(issue.id);
  return { ...seenFacts(issue, evidence, around), policy, records };
}

/** The part of it that shows before anybody read the project's policy and what people recorded. */
export function seenFacts(
  issue: Issue,
  { entries, comments, bulkEdits, fields, nowMs }: Omit<Evidence, 'records'>,
  { parent, items }: Around,
): SeenFacts {
  return {
    issue,
    entries: entries.get(issue.id) ?? [],
    comments: comments.get(issue.id) ?? [],
    bulkEdits,
    siteFields: signalFieldsOf(fields),
    parentFraming: parent?.framing,
    parentSummary: parent?.summary,
    items,
    nowMs,
  };
}

/**
 * This site's own fields by the signal they stand for, by id: what a changelog calls them is in the language of whoever
 * administers the site.
 */
function signalFieldsOf({ framing, storyPoints, acceptanceCriteria }: ReadFields): RefinementRules['siteFields'] {
  return {
    ...(framing && { framing: [framing.id] }),
    ...(storyPoints.length > 0 && { estimate: storyPoints.map(({ id }) => id) }),
    ...(acceptanceCriteria && { 'acceptance-criteria': [acceptanceCriteria.id] }),
  };
}
