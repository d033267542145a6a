import type { Issue } from '../../../src/core/issue/issue';
import { isAnyOf } from '../../../src/core/query/jql';
import type { IssueRecords } from '../../../src/core/records/records';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { type LedgerRow, seenBesideLedger } from '../../../src/core/refinement/bulk-edit-ledger';
import { longestThresholdDays } from '../../../src/core/stakes/assessment';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { proofEvidence } from '../../../src/jira/proof-evidence';
import { refinementEvidence, type RefinementEvidence } from '../../../src/jira/refinement-evidence';
import { Refused } from '../../../src/jira/refused';
import { searchUpTo } from '../../../src/jira/search-all';
import { signalFieldsOf } from '../../../src/jira/signal-fields';
import { inParts } from './in-parts';
import { byStaleness, judgedAnew, judgedItem, type JudgedItem, shownFacts, withRecords } from './judged-item';
import type { Reads } from './reads';
import { recordsHint } from './records-hint';
import type { ScopeProject } from './scope-projects';

const A_SEARCH = 500;

const ISSUES_AT_ONCE = 5;

const DAY_MS = 86_400_000;

const ASKED_A_CALL = 100;

/** Items as judged, worst first. */
export type JudgedItems = {
  readonly items: readonly JudgedItem[];
  /** Items whose history could not be read: nobody may call them stale. */
  readonly unknown: number;
  /** Why the records could not be read; then the items' own properties stand for them. */
  readonly recordsProblem?: unknown;
};

/**
 * Where bulk edits show. 'neighbours': among the items and whatever else changed, for as long as nobody can say that sweeps
 * looked at the site; what people said of them is asked for the items that are looked at first. `ledgerBeside`: in what
 * sweeps noted, as in the panel's proof, and those that were seen before.
 */
export type BulkEditsFrom = 'neighbours' | { readonly ledgerBeside: BulkEdits };

/** Judges items by their projects' policies, from changelogs, comments, parents and what people recorded. */
export async function judgeItems(
  reads: Reads,
  found: readonly FoundIssue[],
  projects: readonly ScopeProject[],
  nowMs: number,
  from: BulkEditsFrom = 'neighbours',
): Promise<JudgedItems> {
  const { jira } = reads;
  const policies = new Map(projects.map(({ id, policy }) => [id, policy.policy]));
  const longestDays = Math.max(1, ...[...policies.values()].map(longestThresholdDays));
  const blockedKeys = [...new Set(found.flatMap(({ issue }) => issue.framing?.blockedIssues ?? []))];
  const [fields, evidence, parents, named] = await Promise.all([
    jira.fields(),
    from === 'neighbours'
      ? refinementEvidence(jira, found, { sinceMs: nowMs - longestDays * DAY_MS, nowMs })
      : byLedger(reads, found, from.ledgerBeside, nowMs),
    parentsOf(jira, found),
    blockedKeys.length > 0 ? jira.namedItems(blockedKeys) : undefined,
  ]);
  const hinted = found.flatMap((one) => {
    const { issue, stakes } = one;
    const policy = policies.get(issue.projectId);
    const entries = evidence.entries.get(issue.id);
    if (!policy || !entries) return [];
    const parent = issue.parent && parents.get(issue.parent.key);
    const hint = recordsHint(issue, stakes, policy.rule);
    const facts = {
      issue,
      policy,
      records: hint.records,
      entries,
      comments: evidence.comments.get(issue.id) ?? [],
      bulkEdits: evidence.bulkEdits,
      siteFields: signalFieldsOf(fields),
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
      items: named,
      nowMs,
    };
    const item = judgedItem(facts, shownFacts(one));
    return [{ item, tells: hint.tells }];
  });
  return { ...(await withTheirRecords(reads, hinted, from)), unknown: found.length - hinted.length };
}

/** The parents whose framing children without answers of their own may inherit, by key; what is invisible is left out. */
export async function parentsOf(
  jira: Reads['jira'],
  found: readonly Pick<FoundIssue, 'issue' | 'parent'>[],
): Promise<ReadonlyMap<string, Issue>> {
  const wanted = new Map(
    found.flatMap(({ issue, parent }) => {
      const id = issue.parent?.id ?? parent?.id;
      return issue.parent && id !== undefined && !issue.framing ? [[issue.parent.key, id] as const] : [];
    }),
  );
  const known = found.filter(({ issue }) => wanted.has(issue.key));
  for (const { issue } of known) wanted.delete(issue.key);
  const ids = [...wanted.values()];
  const read = (await Promise.all(inParts(ids, A_SEARCH).map((some) => byId(jira, some)))).flat();
  return new Map([...known, ...read].map(({ issue }) => [issue.key, issue]));
}

/** In one search; one by one where Jira refuses it because a parent among them isn't visible. */
async function byId(jira: Reads['jira'], ids: readonly string[]): Promise<readonly FoundIssue[]> {
  const operands = ids.map((id) => ({ id }));
  try {
    return (await searchUpTo(jira, isAnyOf('id', operands), ids.length)).issues;
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
    const each = await atMostAtOnce(ISSUES_AT_ONCE, ids, (id) => jira.issue(id));
    return each.filter((one) => one !== undefined);
  }
}

async function byLedger(
  reads: Reads,
  found: readonly FoundIssue[],
  seen: BulkEdits,
  nowMs: number,
): Promise<RefinementEvidence> {
  const ids = found.map(({ issue }) => issue.id);
  return proofEvidence(reads.jira, found, { rows: await ledgerOf(reads, ids), seen, nowMs });
}

async function ledgerOf({ readBulkEdits }: Reads, ids: readonly string[]): Promise<readonly LedgerRow[]> {
  const rows = await Promise.all(inParts(ids, ASKED_A_CALL).map((issueIds) => readBulkEdits({ issueIds })));
  return [...new Map(rows.flat().map((row) => [row.id, row])).values()];
}

/** Reads the records of items that show a trace of some, and of the hundred worst, which people look at first. */
async function withTheirRecords(
  reads: Reads,
  hinted: readonly { readonly item: JudgedItem; readonly tells: boolean }[],
  from: BulkEditsFrom,
): Promise<Omit<JudgedItems, 'unknown'>> {
  const sorted = [...hinted].sort((a, b) => byStaleness(a.item, b.item));
  const asked = sorted.filter(({ tells }, at) => tells || at < ASKED_A_CALL).map(({ item }) => item.facts.issue.id);
  try {
    const [read, rows] = await Promise.all([
      Promise.all(inParts(asked, ASKED_A_CALL).map((issueIds) => reads.readRecords({ issueIds }))),
      from === 'neighbours' ? ledgerOf(reads, asked.slice(0, ASKED_A_CALL)) : [],
    ]);
    const records = new Map(read.flat().map((one) => [one.issueId, one]));
    const items = sorted.map(({ item }) => recorded(item, records.get(item.facts.issue.id), rows));
    return { items: items.sort(byStaleness) };
  } catch (recordsProblem) {
    return { items: sorted.map(({ item }) => item), recordsProblem };
  }
}

function recorded(item: JudgedItem, records: IssueRecords | undefined, rows: readonly LedgerRow[]): JudgedItem {
  const { facts } = item;
  const told =
    rows.length === 0 ? item : judgedAnew(item, { ...facts, bulkEdits: seenBesideLedger(rows, facts.bulkEdits) });
  return records ? withRecords(told, records, facts.nowMs) : told;
}
