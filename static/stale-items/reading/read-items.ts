import { allOf, isAnyOf, orderedBy, type JqlClause } from '../../../src/core/query/jql';
import { listFields } from '../../../src/jira/decoders/list-facts';
import { searchUpTo } from '../../../src/jira/search-all';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { ReadingLimits } from './findings';
import { judgeItems } from '../items/judge-items';
import type { JudgedItem } from '../items/judged-item';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';
import { technicalClause } from '../index/technical-clause';

/** How many items one reading judges. */
export const MOST_ITEMS = 2_000;

const ISSUES_A_PAGE = 500;

/** The items of a scope, each judged by everything that happened to it, worst first. */
export type ReadItems = { readonly items: readonly JudgedItem[]; readonly limits: ReadingLimits };

/**
 * Reads the items of a scope and judges them, for as long as the index can't be relied on. Least recently updated first:
 * whatever nobody touched for longer than the limit is in the first pages, so that a cap leaves out the least likely.
 */
export async function readItems(
  reads: Reads,
  { allOpenItems }: Pick<GadgetConfiguration, 'allOpenItems'>,
  scope: JqlClause,
  { on }: ScopeProjects,
  nowMs: number,
): Promise<ReadItems> {
  const technical = allOpenItems ? undefined : await technicalClause(reads.jira, on);
  const inProjects = isAnyOf(
    'project',
    on.map(({ id }) => ({ id })),
  );
  const where = orderedBy(allOf(scope, technical ?? inProjects), 'updated', 'ASC');
  const also = listFields(await reads.jira.fields());
  const ask = { comments: true, stakes: true, also, pageSize: ISSUES_A_PAGE };
  const { issues, skipped, more } = await searchUpTo(reads.jira, where, MOST_ITEMS, ask);
  const { items, unknown, recordsProblem } = await judgeItems(reads, issues, on, nowMs);
  return {
    items: allOpenItems ? items : items.filter(({ assessment }) => assessment.verdict.technical),
    limits: { isCapped: more, unread: skipped + unknown, ...(recordsProblem === undefined ? {} : { recordsProblem }) },
  };
}
