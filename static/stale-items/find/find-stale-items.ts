import { allOf, orderedBy, type JqlClause } from '../../../src/core/jql';
import { searchUpTo } from '../../../src/jira/search-all';
import type { GadgetConfiguration } from '../gadget-configuration';
import { MOST_ITEMS, type Findings, type NothingToFind } from './findings';
import { judgeItems } from './judge-items';
import type { Reads } from './reads';
import { scopeClause } from './scope-clause';
import { scopeProjects, type ScopeProjects } from './scope-projects';
import { technicalClause } from './technical-clause';

const ISSUES_A_PAGE = 500;

/**
 * Finds the items of a gadget's scope and judges them, all as the viewer and computed on reading (issue 2). Least
 * recently updated first: whatever nobody touched for longer than the limit is in the first pages, so that a cap leaves
 * out the least likely. A search on the index of design 5 can take this function's place: nothing else knows how the
 * findings were made.
 */
export async function findStaleItems(
  reads: Reads,
  configuration: GadgetConfiguration,
  nowMs: number,
): Promise<Findings | NothingToFind> {
  return configuration.scope.by === 'filter'
    ? inFilter(reads, configuration, configuration.scope.filterId, nowMs)
    : inProjects(reads, configuration, configuration.scope.projectIds, nowMs);
}

async function inProjects(
  reads: Reads,
  configuration: GadgetConfiguration,
  projectIds: readonly string[],
  nowMs: number,
): Promise<Findings | NothingToFind> {
  const projects = await scopeProjects(reads.jira, projectIds);
  const nothing = nothingIn(projects, 'projects');
  if (nothing) return nothing;
  const ids = projects.on.map(({ id }) => id);
  const [scope, technical] = await Promise.all([
    scopeClause(reads.jira, configuration, ids),
    configuration.allOpenItems ? undefined : technicalClause(reads.jira, projects.on),
  ]);
  const { issues, skipped, more } = await leastRecentlyUpdated(reads, allOf(scope, technical));
  return judged(reads, configuration, { projects, scope, issues, skipped, more }, nowMs);
}

/** A filter may find anything, so its projects and what is technical are known only once its items are. */
async function inFilter(
  reads: Reads,
  configuration: GadgetConfiguration,
  filterId: string,
  nowMs: number,
): Promise<Findings | NothingToFind> {
  if (!(await reads.jira.filter(filterId))) return { kind: 'no-access', to: 'filter' };
  const scope = await scopeClause(reads.jira, configuration, []);
  const { issues, skipped, more } = await leastRecentlyUpdated(reads, scope);
  const projectIds = [...new Set(issues.map(({ issue }) => issue.projectId))];
  const projects = await scopeProjects(reads.jira, projectIds);
  const nothing = issues.length > 0 && nothingIn(projects, 'filter');
  if (nothing) return nothing;
  const on = new Set(projects.on.map(({ id }) => id));
  const ofProjects = issues.filter(({ issue }) => on.has(issue.projectId));
  return judged(reads, configuration, { projects, scope, issues: ofProjects, skipped, more }, nowMs);
}

async function judged(
  reads: Reads,
  { allOpenItems }: GadgetConfiguration,
  read: { projects: ScopeProjects; scope: JqlClause } & Awaited<ReturnType<typeof leastRecentlyUpdated>>,
  nowMs: number,
): Promise<Findings> {
  const { projects, scope, issues, skipped, more } = read;
  const { items, unknown, recordsProblem } = await judgeItems(reads, issues, projects.on, nowMs);
  return {
    kind: 'found',
    atMs: nowMs,
    projects,
    items: allOpenItems ? items : items.filter(({ assessment }) => assessment.verdict.technical),
    scope,
    isCapped: more,
    unread: skipped + unknown,
    ...(recordsProblem === undefined ? {} : { recordsProblem }),
  };
}

function leastRecentlyUpdated({ jira }: Reads, where: JqlClause) {
  const ask = { comments: true, stakes: true, pageSize: ISSUES_A_PAGE };
  return searchUpTo(jira, orderedBy(where, 'updated', 'ASC'), MOST_ITEMS, ask);
}

function nothingIn({ on, offKeys }: ScopeProjects, to: 'projects' | 'filter'): NothingToFind | undefined {
  if (on.length > 0) return undefined;
  return offKeys.length > 0 ? { kind: 'off', keys: offKeys } : { kind: 'no-access', to };
}
