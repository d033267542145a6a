import type { Issue } from '../../../src/core/issue';
import { parseStakesProperty } from '../../../src/core/parse-stakes-property';
import type { IssueRecords } from '../../../src/core/records';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isTechnical } from '../../../src/core/technical-rule/technical';

/** What an item's `stakes` property lets guess about its records before anybody asks for them. */
export type RecordsHint = {
  readonly records: IssueRecords;
  /** The property tells of a record: the records themselves must be read. */
  readonly tells: boolean;
};

/**
 * Marks and discussions leave a trace in the `stakes` property: a verdict that the rule doesn't give, or "discussed" as the
 * last refinement. Only a trace: any editor could have written it, so the records decide wherever they can be read.
 */
export function recordsHint(issue: Issue, stakes: unknown, rule: TechnicalRule): RecordsHint {
  const [issueId, projectId] = [issue.id, issue.projectId];
  const property = parseStakesProperty(stakes);
  if (!property) return { records: { issueId, marks: [], discussed: [] }, tells: false };
  const made = { id: 'stakes', issueId, projectId, by: property.by ?? '', undone: false };
  const technical = property.technical === 'yes';
  const isMarked = technical !== isTechnical(issue, rule).technical;
  const isDiscussed = property.signal === 'discussed';
  return {
    records: {
      issueId,
      marks: isMarked ? [{ ...made, technical, atMs: Date.parse(property.asOf) }] : [],
      discussed: isDiscussed ? [{ ...made, outcome: 'keep', atMs: Date.parse(property.refinedAt) }] : [],
    },
    tells: isMarked || isDiscussed,
  };
}
