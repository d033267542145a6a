import { type JqlClause, orderedBy } from '../../../src/core/query/jql';
import { markInForce } from '../../../src/core/records/records';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { searchUpTo } from '../../../src/jira/search-all';
import type { LookingTechnical } from '../index/list-source';
import { inParts } from '../items/in-parts';
import type { Reads } from '../items/reads';
import type { ScopeProject } from '../items/scope-projects';
import { MOST_ITEMS } from './read-items';

const RECORDS_A_CALL = 100;

const ISSUES_A_PAGE = 1_000;

/** The open items that look technical and about which nobody said whether they are, newest change first. */
export type LookingItems = { readonly items: readonly LookingTechnical[]; readonly isCapped: boolean };

/**
 * Reads the summaries of the scope's open items. People's marks settle the question: they are read for what is left, so
 * that nobody is asked twice.
 */
export async function findLookingTechnical(
  { jira, readRecords }: Reads,
  scope: JqlClause,
  projects: readonly ScopeProject[],
): Promise<LookingItems> {
  const rules = new Map(projects.map(({ id, policy }) => [id, policy.policy.rule]));
  const ask = { stakes: true, pageSize: ISSUES_A_PAGE };
  const { issues, more } = await searchUpTo(jira, orderedBy(scope, 'updated', 'DESC'), MOST_ITEMS, ask);
  const looking = issues.flatMap(({ issue, stakes }) => {
    const rule = rules.get(issue.projectId);
    if (!rule || isTechnical(issue, rule).technical) return [];
    const words = looksTechnical(issue.summary);
    return words.length === 0
      ? []
      : [{ issue, words, mayBeMarked: parseStakesProperty(stakes)?.technical !== 'looks' }];
  });
  const marked = await markedAmong(
    readRecords,
    looking.filter(({ mayBeMarked }) => mayBeMarked).map(({ issue }) => issue.id),
  );
  return { items: looking.filter(({ issue }) => !marked.has(issue.id)), isCapped: more };
}

/** Ids of those issues about which somebody said whether they are technical. */
async function markedAmong(
  readRecords: Reads['readRecords'],
  issueIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const read = await Promise.all(inParts(issueIds, RECORDS_A_CALL).map((some) => readRecords({ issueIds: some })));
  const marked = read.flat().filter((records) => markInForce(records) !== undefined);
  return new Set(marked.map(({ issueId }) => issueId));
}
