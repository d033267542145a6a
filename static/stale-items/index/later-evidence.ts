import type { ChangeEntry } from '../../../src/core/history/history';
import { comparesMinutesAgo, isAnyOf, orderedBy } from '../../../src/core/query/jql';
import { NO_BULK_EDITS } from '../../../src/core/refinement/bulk-edit';
import { type BulkCandidate, bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import { listFields } from '../../../src/jira/decoders/list-facts';
import { searchUpTo } from '../../../src/jira/search-all';
import { judgeItems, parentsOf } from '../items/judge-items';
import { toldItem, type JudgedItem } from '../items/judged-item';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';
import type { IndexView } from './index-clauses';

const MINUTE_MS = 60_000;

/** Enough of a bulk edit's other items to recognise it by ten of them. */
const NEIGHBOURS = 50;

/**
 * Judges rows of the index by what was not at hand when they were first shown. At the same cost for any row count: a call
 * for the parents whose answers are inherited and one for the items that are waiting, where there are any; and more only for
 * rows that were touched after the index looked at them, or that it was forged for.
 */
export async function completed(
  reads: Reads,
  view: IndexView,
  items: readonly JudgedItem[],
  projects: ScopeProjects,
): Promise<readonly JudgedItem[]> {
  const { jira } = reads;
  const policies = new Map(projects.on.map(({ id, policy }) => [id, policy.policy]));
  const ofKind = (kind: JudgedItem['evidence']) => items.filter(({ evidence }) => evidence === kind);
  const inherited = items.filter(({ assessment }) => assessment.framing.state === 'inherited');
  const blockedKeys = [...new Set(items.flatMap(({ facts }) => facts.issue.framing?.blockedIssues ?? []))];
  const touched = [...ofKind('since'), ...ofKind('unseen')];
  const [parents, named, neighbours, comments, whole] = await Promise.all([
    parentsOf(
      jira,
      inherited.map(({ facts }) => ({ issue: facts.issue })),
    ),
    blockedKeys.length > 0 ? jira.namedItems(blockedKeys) : undefined,
    neighboursSince(jira, touched, view),
    commentsOn(reads, touched, view),
    judgedWhole(reads, ofKind('contradicted'), view, projects),
  ]);
  const own = touched.flatMap(({ facts }) => [
    ...bulkCandidatesOf(facts.issue.id, facts.entries, comments.get(facts.issue.id) ?? []),
  ]);
  const bulkEdits = findBulkEdits([...neighbours, ...own], { untilMs: view.nowMs });
  return items.map((item) => {
    const { facts, stored, evidence, shown } = item;
    const { issue } = facts;
    if (!stored) return whole.get(issue.id) ?? item;
    const parent = issue.parent && parents.get(issue.parent.key);
    const known = {
      ...facts,
      policy: policies.get(issue.projectId),
      bulkEdits: evidence === 'proven' ? facts.bulkEdits : bulkEdits,
      comments: comments.get(issue.id) ?? facts.comments,
      parentFraming: parent?.framing,
      parentSummary: parent?.summary,
      items: named,
    };
    return { ...toldItem(stored, known, shown), evidence: 'proven' };
  });
}

/**
 * What else was done on the site since the index last looked at these items: what shows whether they were part of a bulk
 * edit. Two calls, however many items there are; none for no item.
 */
async function neighboursSince(
  jira: Reads['jira'],
  items: readonly JudgedItem[],
  { fields, nowMs }: IndexView,
): Promise<readonly BulkCandidate[]> {
  if (items.length === 0) return [];
  const sinceMs = Math.min(...items.map(({ facts, stored }) => Date.parse(stored?.asOf ?? facts.issue.updatedAt)));
  const minutes = Math.max(1, Math.ceil((nowMs - sinceMs) / MINUTE_MS));
  const newest = orderedBy(comparesMinutesAgo('updated', '>=', minutes), 'updated', 'DESC');
  const ask = { pageSize: NEIGHBOURS, siteFields: fields, comments: 'asAnswered' } as const;
  const { issues } = await jira.search(newest, ask);
  const entries = await jira.changelogs(
    issues.map(({ issue }) => issue.id),
    'asAnswered',
  );
  const entriesOf = (id: string): readonly ChangeEntry[] => entries.get(id) ?? [];
  return issues.flatMap(({ issue, comments = [] }) => [...bulkCandidatesOf(issue.id, entriesOf(issue.id), comments)]);
}

async function judgedWhole(
  reads: Reads,
  items: readonly JudgedItem[],
  { fields, nowMs }: IndexView,
  projects: ScopeProjects,
): Promise<ReadonlyMap<string, JudgedItem>> {
  const found = await withComments(reads, items, fields);
  if (found.length === 0) return new Map();
  const atMs = Math.max(nowMs, ...items.map(({ facts }) => facts.nowMs));
  const judged = await judgeItems(reads, found, projects.on, atMs, { ledgerBeside: NO_BULK_EDITS });
  return new Map(judged.items.map((item) => [item.facts.issue.id, item]));
}

async function commentsOn(reads: Reads, items: readonly JudgedItem[], { fields }: IndexView) {
  const found = await withComments(reads, items, fields);
  return new Map(found.map(({ issue, comments = [] }) => [issue.id, comments]));
}

async function withComments({ jira }: Reads, items: readonly JudgedItem[], siteFields: IndexView['fields']) {
  if (items.length === 0) return [];
  const ids = items.map(({ facts }) => ({ id: facts.issue.id }));
  const ask = { comments: true, stakes: true, also: listFields(siteFields), pageSize: items.length, siteFields };
  return (await searchUpTo(jira, orderedBy(isAnyOf('id', ids), 'created', 'ASC'), items.length, ask)).issues;
}
