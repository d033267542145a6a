import { allOf, NO_ISSUE, orderedBy, type JqlClause } from '../../../src/core/jql';
import { longestThresholdDays } from '../../../src/core/assessment';
import { Refused } from '../../../src/jira/refused';
import { coverageOf, isShort, type Coverage } from './coverage';
import { expectedItems, heldItems, leftOutItems } from './coverage-clauses';
import type { IndexView } from './index-clauses';
import { judgeItems } from './judge-items';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';
import { rulesClause } from './technical-clause';

const MOST_LOOKED_UP = 100;

/**
 * Counts what the rules match and what the index holds of it: two counts and, where they differ, what is left out, which is
 * seldom more than a page and then read, because Jira only estimates what it counts. Where Jira doesn't know the index's
 * names at all, nothing was checked.
 */
export async function measureCoverage(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
  projects: ScopeProjects,
): Promise<Coverage> {
  const rules = view.listed.allOpenItems ? NO_ISSUE : await rulesClause(jira, projects.on);
  const longestDays = longestOf(projects);
  try {
    const [expected, held] = await Promise.all([
      jira.count(expectedItems(view, rules, longestDays)),
      jira.count(heldItems(view, longestDays)),
    ]);
    if (!isShort({ expected, held })) return coverageOf({ expected, held });
    return coverageOf({
      expected,
      held,
      leftOut: await readOrCount(jira, leftOutItems(view, rules, longestDays), view),
    });
  } catch (error) {
    if (!(error instanceof Refused) || error.kind !== 'invalid') throw error;
    const every = view.listed.allOpenItems ? view.scope : allOf(view.scope, rules);
    return coverageOf({ expected: await jira.count(every), held: 0 });
  }
}

async function readOrCount(jira: Reads['jira'], where: JqlClause, { fields }: IndexView): Promise<number> {
  const page = await jira.search(where, { pageSize: MOST_LOOKED_UP, siteFields: fields });
  return page.nextPageToken === undefined ? page.issues.length + page.skipped : jira.count(where);
}

/**
 * Whether something stale is among what a rule matches and the index doesn't call technical. Asked before good news is
 * told: the records say which of it people marked, and the rest is forged.
 */
export async function hidesStale(reads: Reads, view: IndexView, projects: ScopeProjects): Promise<boolean> {
  const rules = await rulesClause(reads.jira, projects.on);
  const where = orderedBy(leftOutItems(view, rules, longestOf(projects)), 'updated', 'ASC');
  const ask = { comments: true, stakes: true, pageSize: MOST_LOOKED_UP, siteFields: view.fields };
  const { issues, nextPageToken } = await reads.jira.search(where, ask);
  const { items } = await judgeItems(reads, issues, projects.on, view.nowMs);
  const isHidden = items.some(
    ({ assessment: { verdict, staleness } }) => verdict.technical && staleness.state === 'stale',
  );
  return isHidden || nextPageToken !== undefined;
}

/** The longest threshold of these projects, in days. */
export function longestOf({ on }: ScopeProjects): number {
  return Math.max(1, ...on.map(({ policy }) => longestThresholdDays(policy.policy)));
}
