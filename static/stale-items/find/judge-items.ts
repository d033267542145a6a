import { longestThresholdDays } from '../../../src/core/assessment';
import type { IssueRecords } from '../../../src/core/records';
import { seenBesideLedger, type LedgerRow } from '../../../src/core/refinement/bulk-edit-ledger';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { refinementEvidence } from '../../../src/jira/refinement-evidence';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import { judgedItem, withRecords, type JudgedItem } from './judged-item';
import { byStaleness } from '../lists/list-ask';
import { inParts } from './in-parts';
import { parentsOf } from './parents';
import type { Reads } from './reads';
import { recordsHint } from './records-hint';
import type { ScopeProject } from './scope-projects';

const DAY_MS = 86_400_000;
const RECORDS_A_CALL = 100;

/** Items as judged, worst first. */
export type JudgedItems = {
  readonly items: readonly JudgedItem[];
  /** Items whose history could not be read: nobody may call them stale. */
  readonly unknown: number;
  /** Why the records could not be read; then the items' own properties stand for them. */
  readonly recordsProblem?: unknown;
};

/**
 * Judges items by their projects' policies, from changelogs, comments, parents and what people recorded. Bulk edits show
 * among the items and their neighbours; `ledger` holds the site's rows of them, where somebody asked for it.
 */
export async function judgeItems(
  reads: Reads,
  found: readonly FoundIssue[],
  projects: readonly ScopeProject[],
  nowMs: number,
  ledger: readonly LedgerRow[] = [],
): Promise<JudgedItems> {
  const { jira } = reads;
  const policies = new Map(projects.map(({ id, policy }) => [id, policy.policy]));
  const longestDays = Math.max(1, ...[...policies.values()].map(longestThresholdDays));
  const blockedKeys = [...new Set(found.flatMap(({ issue }) => issue.framing?.blockedIssues ?? []))];
  const [fields, evidence, parents, named] = await Promise.all([
    jira.fields(),
    refinementEvidence(jira, found, { sinceMs: nowMs - longestDays * DAY_MS, nowMs }),
    parentsOf(jira, found),
    blockedKeys.length > 0 ? jira.namedItems(blockedKeys) : undefined,
  ]);
  const bulkEdits = seenBesideLedger(ledger, evidence.bulkEdits);
  const hinted = found.flatMap(({ issue, stakes }) => {
    const policy = policies.get(issue.projectId);
    const entries = evidence.entries.get(issue.id);
    if (!policy || !entries) return [];
    const parent = issue.parent && parents.get(issue.parent.key);
    const hint = recordsHint(issue, stakes, policy.rule);
    const item = judgedItem({
      issue,
      policy,
      records: hint.records,
      entries,
      comments: evidence.comments.get(issue.id) ?? [],
      bulkEdits,
      siteFields: signalFieldsOf(fields),
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
      items: named,
      nowMs,
    });
    return [{ item, tells: hint.tells }];
  });
  return { ...(await withTheirRecords(reads, hinted)), unknown: found.length - hinted.length };
}

/** Reads the records of items that show a trace of some, and of the hundred worst, which people look at first. */
async function withTheirRecords(
  { readRecords }: Reads,
  hinted: readonly { readonly item: JudgedItem; readonly tells: boolean }[],
): Promise<Omit<JudgedItems, 'unknown'>> {
  const sorted = [...hinted].sort((a, b) => byStaleness(a.item, b.item));
  const asked = sorted.filter(({ tells }, at) => tells || at < RECORDS_A_CALL).map(({ item }) => item.facts.issue.id);
  try {
    const read = await Promise.all(inParts(asked, RECORDS_A_CALL).map((issueIds) => readRecords({ issueIds })));
    const records = new Map(read.flat().map((one) => [one.issueId, one]));
    return { items: sorted.map(({ item }) => recorded(item, records.get(item.facts.issue.id))).sort(byStaleness) };
  } catch (recordsProblem) {
    return { items: sorted.map(({ item }) => item), recordsProblem };
  }
}

function recorded(item: JudgedItem, records: IssueRecords | undefined): JudgedItem {
  return records ? withRecords(item, records, item.facts.nowMs) : item;
}
