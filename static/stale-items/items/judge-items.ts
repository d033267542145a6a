import type { Issue } from '../../../src/core/issue/issue';
import { isAnyOf } from '../../../src/core/query/jql';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { type LedgerRow, seenBesideLedger } from '../../../src/core/refinement/bulk-edit-ledger';
import { tellsOfRecords } from '../../../src/core/stakes/assess-stored';
import { longestThresholdDays } from '../../../src/core/stakes/assessment';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { assessmentFacts, type Evidence } from '../../../src/jira/evidence/assessment-facts';
import { proofEvidence } from '../../../src/jira/evidence/proof-evidence';
import { refinementEvidence, type RefinementEvidence } from '../../../src/jira/evidence/refinement-evidence';
import type { FoundIssue } from '../../../src/jira/found-issue';
import { Refused } from '../../../src/jira/refused';
import { searchUpTo } from '../../../src/jira/search-all';
import { inParts } from './in-parts';
import { byStaleness, judgedItem, type JudgedItem, shownFacts, toldItem, type WholeItem } from './judged-item';
import type { Reads } from './reads';
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
  const [fields, refinement, parents, items] = await Promise.all([
    jira.fields(),
    from === 'neighbours'
      ? refinementEvidence(jira, found, { sinceMs: nowMs - longestDays * DAY_MS, nowMs })
      : byLedger(reads, found, from.ledgerBeside, nowMs),
    parentsOf(jira, found),
    blockedKeys.length > 0 ? jira.namedItems(blockedKeys) : undefined,
  ]);
  const evidence: Evidence = { ...refinement, records: new Map(), fields, nowMs };
  const readable = found.flatMap((one) => {
    const { issue } = one;
    const policy = policies.get(issue.projectId);
    if (!policy || !evidence.entries.has(issue.id)) return [];
    const judged: Judge = (by) => {
      const parent = issue.parent && parents.get(issue.parent.key);
      return judgedItem(assessmentFacts(issue, policy, by, { parent, items }), shownFacts(one));
    };
    return [{ judged, ...atFirst(one, judged(evidence)) }];
  });
  return { ...(await withTheirRecords(reads, readable, evidence, from)), unknown: found.length - readable.length };
}

/** An item judged by what was read by then. */
type Judge = (evidence: Evidence) => WholeItem;

/** `tells`: the item's property tells of a record, and stands for it until the records themselves are read. */
type AtFirst = { readonly item: JudgedItem; readonly tells: boolean };

function atFirst({ issue, stakes }: FoundIssue, item: WholeItem): AtFirst {
  const stored = parseStakesProperty(stakes);
  const { records: _, ...facts } = item.facts;
  const tells = stored !== undefined && tellsOfRecords(stored, issue, facts.policy.rule);
  return { item: tells ? toldItem(stored, facts, item.shown) : item, tells };
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
  readable: readonly (AtFirst & { readonly judged: Judge })[],
  evidence: Evidence,
  from: BulkEditsFrom,
): Promise<Omit<JudgedItems, 'unknown'>> {
  const sorted = [...readable].sort((a, b) => byStaleness(a.item, b.item));
  const asked = sorted.filter(({ tells }, at) => tells || at < ASKED_A_CALL).map(({ item }) => item.facts.issue.id);
  try {
    const [read, rows] = await Promise.all([
      Promise.all(inParts(asked, ASKED_A_CALL).map((issueIds) => reads.readRecords({ issueIds }))),
      from === 'neighbours' ? ledgerOf(reads, asked.slice(0, ASKED_A_CALL)) : [],
    ]);
    const records = new Map(read.flat().map((one) => [one.issueId, one]));
    const whole = { ...evidence, records, bulkEdits: seenBesideLedger(rows, evidence.bulkEdits) };
    return { items: sorted.map(({ judged }) => judged(whole)).sort(byStaleness) };
  } catch (recordsProblem) {
    return { items: sorted.map(({ item }) => item), recordsProblem };
  }
}
