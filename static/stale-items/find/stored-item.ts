import { refinementFacts, type AssessmentFacts } from '../../../src/core/assessment';
import type { ChangeEntry } from '../../../src/core/history';
import { parseStakesProperty } from '../../../src/core/parse-stakes-property';
import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import type { ReadFields } from '../../../src/jira/site';
import { judgedItem, shownFacts, type JudgedItem } from './judged-item';
import { policyAsStored } from './policy-as-stored';
import { recordsHint } from './records-hint';
import { storedEvidence } from './stored-evidence';

/** What is at hand for a row of the index: no more than its search and one call for the changelogs bring. */
export type StoredFacts = {
  readonly found: FoundIssue;
  readonly entries: readonly ChangeEntry[];
  readonly bulkEdits: BulkEdits;
  readonly fields: ReadFields;
  readonly nowMs: number;
};

/**
 * An item as its `stakes` property tells it, judged anew by what its changelog shows since. A property that can't be read,
 * or that the changelog contradicts, leaves the item without a judgement to show, until it is judged by everything there is.
 */
export function storedItem({ found, entries, bulkEdits, fields, nowMs }: StoredFacts): JudgedItem {
  const { issue, stakes } = found;
  const stored = parseStakesProperty(stakes);
  const policy = stored ? policyAsStored(stored) : DEFAULT_POLICY;
  const { records } = recordsHint(issue, stored, policy.rule);
  const facts: AssessmentFacts = {
    issue,
    policy,
    records,
    entries,
    comments: [],
    bulkEdits,
    siteFields: signalFieldsOf(fields),
    nowMs,
  };
  const shown = shownFacts(found);
  if (!stored) return judgedItem(facts, shown, 'contradicted');
  const { rules } = refinementFacts(facts);
  const evidence = storedEvidence({ issue, stored, entries, bulkEdits, rules, nowMs });
  return judgedItem({ ...facts, ...(evidence === 'contradicted' ? {} : { stored }) }, shown, evidence);
}
