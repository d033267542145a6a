import {
  allOf,
  anyOf,
  comparesAge,
  comparesDay,
  comparesMoment,
  isNotText,
  isText,
  type JqlClause,
  NO_ISSUE,
  orderedBy,
} from '../../../src/core/query/jql';
import { longestThresholdDays } from '../../../src/core/stakes/assessment';
import { addDays } from '../../../src/core/time/calendar-day';
import { Refused } from '../../../src/jira/refused';
import { CHECKED_WITHIN_DAYS, type Coverage, coverageOf, isShort } from '../items/coverage';
import { judgeItems } from '../items/judge-items';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';
import { todayOf } from '../lists/list';
import { calledTechnical, DAY_MS, type IndexView, IS_TECHNICAL } from './index-clauses';
import { rulesClause } from './technical-clause';

/** How far a clock may run ahead before its days are called impossible. */
const SKEW_DAYS = 1;

/** Not created within the last day: what is that young can't be stale, and the index may not know it yet. */
const SETTLED = comparesAge('created', '<=', 1);

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

/**
 * Entries of the index that can be true: looked at within eight days, with days that the policy can bring about. A day
 * far in the future counts as unchecked where no decision explains it; so does a day still to come on an item that has
 * not been updated for longer than the longest threshold, because whatever refines an item updates it, "Discussed"
 * aside.
 */
function credible(view: IndexView, longestDays: number): JqlClause {
  const { nowMs } = view;
  const today = todayOf(view);
  const most = longestDays + SKEW_DAYS;
  const notYet = allOf(
    comparesDay('stakesStaleOn', '<=', addDays(today, most)),
    anyOf([comparesAge('updated', '>=', most), isText('stakesOutcome', 'keep')]),
  );
  return allOf(
    comparesMoment('stakesAsOf', '>=', nowMs - CHECKED_WITHIN_DAYS * DAY_MS),
    comparesMoment('stakesAsOf', '<=', nowMs + SKEW_DAYS * DAY_MS),
    comparesMoment('stakesRefinedAt', '<=', nowMs + SKEW_DAYS * DAY_MS),
    anyOf([
      comparesDay('stakesStaleOn', '<=', today),
      notYet,
      isText('stakesOutcome', 'notNow'),
      isText('stakesOutcome', 'never'),
    ]),
  );
}

/** What the index should hold, by the rules' own queries and by its own word; `rules` finds what the policies call technical. */
function expectedItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  const { scope, listed } = view;
  if (listed.allOpenItems) return allOf(scope, anyOf([credible(view, longestDays), SETTLED]));
  const technical = anyOf([rules, IS_TECHNICAL]);
  return allOf(scope, anyOf([allOf(IS_TECHNICAL, credible(view, longestDays)), allOf(technical, SETTLED)]));
}

/** What the index holds of them. */
export function heldItems(view: IndexView, longestDays: number): JqlClause {
  return allOf(calledTechnical(view), credible(view, longestDays));
}

/** What a rule calls technical and the index does not: people's marks, or somebody's forgery. */
function leftOutItems(view: IndexView, rules: JqlClause, longestDays: number): JqlClause {
  return allOf(view.scope, rules, isNotText('stakesTechnical', 'yes'), SETTLED, credible(view, longestDays));
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
