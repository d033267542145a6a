import { orderedBy, type JqlClause } from '../../../src/core/jql';
import { looksTechnical } from '../../../src/core/looks-technical';
import { parseStakesProperty } from '../../../src/core/parse-stakes-property';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { searchUpTo } from '../../../src/jira/search-all';
import type { LookingTechnical } from './looking-technical';
import { markedAmong } from './marked-among';
import { MOST_ITEMS } from './read-items';
import type { Reads } from './reads';
import type { ScopeProject } from './scope-projects';

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
