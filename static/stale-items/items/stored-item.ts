import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { noRecords } from '../../../src/core/records/no-records';
import { assess, refinementFacts } from '../../../src/core/stakes/assessment';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { seenFacts, type Evidence } from '../../../src/jira/evidence/assessment-facts';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { type JudgedItem, shownFacts, toldItem } from './judged-item';
import { storedEvidence } from './stored-evidence';

/**
 * An item of the index as its `stakes` property tells it, and as what its changelog shows since makes of it. A property that
 * can't be read, or that the changelog contradicts, leaves the item without a judgement to show, until it is judged by
 * everything there is.
 */
export function storedItem(found: FoundIssue, seen: Omit<Evidence, 'records'>): JudgedItem {
  const facts = seenFacts(found.issue, seen, {});
  const shown = shownFacts(found);
  const stored = parseStakesProperty(found.stakes);
  const evidence = stored ? storedEvidence({ ...facts, stored, rules: refinementFacts(facts).rules }) : 'contradicted';
  if (stored && evidence !== 'contradicted') return { ...toldItem(stored, facts, shown), evidence };
  const assessment = assess({ ...facts, policy: DEFAULT_POLICY, records: noRecords(found.issue.id) });
  return { facts, assessment, shown, evidence };
}
