import type { Issue } from '../../../src/core/issue/issue';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import type { IssueRecords } from '../../../src/core/records/records';
import type { StakesProperty } from '../../../src/core/stakes/stakes-property';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { isTechnical } from '../../../src/core/technical-rule/technical';

/** What an item's `stakes` property lets guess about its records before anybody asks for them. */
export type RecordsHint = {
  readonly records: IssueRecords;
  /** The property tells of a record: the records themselves must be read. */
  readonly tells: boolean;
};

/**
 * Marks and discussions leave a trace in the `stakes` property: a verdict that the rule doesn't give, "discussed" as the
 * last refinement, or what people decided. Only a trace: any editor could have written it, so the records decide wherever they can be read.
 */
export function recordsHint(issue: Issue, stakes: unknown, rule: TechnicalRule): RecordsHint {
  const [issueId, projectId] = [issue.id, issue.projectId];
  const property = parseStakesProperty(stakes);
  if (!property) return { records: { issueId, marks: [], discussed: [] }, tells: false };
  const made = { id: 'stakes', issueId, projectId, by: property.by ?? '', undone: false };
  const technical = property.technical === 'yes';
  const isMarked = technical !== isTechnical(issue, rule).technical;
  const { outcome, until } = property;
  const isDiscussed = property.signal === 'discussed' || outcome !== 'none';
  const discussed = {
    outcome: outcome === 'none' ? 'keep' : outcome,
    until,
    atMs: discussedAtMs(issue, property),
  } as const;
  return {
    records: {
      issueId,
      marks: isMarked ? [{ ...made, technical, atMs: Date.parse(property.asOf) }] : [],
      discussed: isDiscussed ? [{ ...made, ...discussed }] : [],
    },
    tells: isMarked || isDiscussed,
  };
}

/** Where something else refined the item since, the property no longer knows when people talked: no later than anything. */
function discussedAtMs({ createdAt }: Issue, { signal, refinedAt }: StakesProperty): number {
  return Date.parse(signal === 'discussed' ? refinedAt : createdAt);
}
