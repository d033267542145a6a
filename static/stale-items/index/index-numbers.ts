import { anyOf, isText, type JqlClause } from '../../../src/core/query/jql';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { ageRanges, countAgesBetween } from '../lists/ages';
import { FIRST_ASK, FIRST_SORTING } from '../lists/list-ask';
import { countedItems, type Numbers } from '../lists/numbers';
import {
  decidedItems,
  itemsOf,
  itemsWith,
  lookingItems,
  refinedAtLeast,
  sortedBy,
  technicalItems,
  type IndexView,
} from './index-clauses';
import { limitsOf } from '../items/limits';
import type { Counted } from '../lists/numbers';
import { notUpdated } from './not-updated';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';

/** Few enough at once for Jira to serve them all. */
const COUNTS_AT_ONCE = 5;

/** Up to so many are read where a number is small, which spares its count. */
const READ_AT_MOST = 100;

/** What a first reading has counted by itself. */
export type CountedBefore = { readonly technical?: Counted | undefined; readonly notRefined?: Counted | undefined };

/**
 * Counts what the tabs, the chart and the last line show: eight counts and two searches, however many items there are. With
 * the first page's count and the two of the coverage that makes at most ten lazy counts. Each number is what its own query
 * finds: none is made out of another, nor out of what was looked at.
 */
export async function indexNumbers(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
  projects: Pick<ScopeProjects, 'on'>,
  before: CountedBefore = {},
): Promise<Numbers> {
  const lineDays = limitsOf(projects, [], view.listed.thresholdDays).usual;
  const older = ageRanges(lineDays).slice(1);
  const hasEstimates = view.fields.storyPoints.length > 0;
  const clauses: readonly (JqlClause | undefined)[] = [
    before.technical ? undefined : technicalItems(view),
    before.notRefined ? undefined : itemsOf('not-refined', view),
    itemsOf('not-answered', view),
    hasEstimates ? itemsOf('no-estimate', view) : undefined,
    view.listed.allOpenItems ? undefined : lookingItems(view),
    notUpdated(projects.on, view),
    ...older.map(({ fromDays }) =>
      itemsWith(refinedAtLeast(fromDays, view), view, ({ assessment }) => assessment.staleness.days >= fromDays),
    ),
  ];
  const [counts, decided, dates] = await Promise.all([
    atMostAtOnce(COUNTS_AT_ONCE, clauses, async (where) => where && { count: await jira.count(where), jql: where }),
    countDecided({ jira }, view),
    countDates({ jira }, view),
  ]);
  const [technical = before.technical, stale, notAnswered, noEstimate, looking, updated, ...ages] = counts;
  const notRefined = stale && { ...stale, jql: sortedBy(itemsOf('not-refined', view), FIRST_ASK.sorting) };
  return {
    technical,
    lists: {
      'not-refined': notRefined ?? before.notRefined,
      dates,
      'not-answered': notAnswered,
      'no-estimate': noEstimate,
      'looks-technical': looking,
    },
    ages: countAgesBetween([technical?.count ?? 0, ...ages.map((one) => one?.count ?? 0)], lineDays),
    updated,
    ...decided,
  };
}

/**
 * One search answers both numbers while they are small, and each opens exactly what it stands for; where more than a page
 * was decided, each is counted.
 */
async function countDecided(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
): Promise<Pick<Numbers, 'notNow' | 'never'>> {
  const isDecided = anyOf([isText('stakesOutcome', 'notNow'), isText('stakesOutcome', 'never')]);
  const either = itemsWith(
    isDecided,
    view,
    ({ assessment: { decided } }) => decided?.outcome === 'notNow' || decided?.outcome === 'never',
  );
  const ask = { stakes: true, pageSize: READ_AT_MOST, siteFields: view.fields };
  const { issues, nextPageToken } = await jira.search(either, ask);
  const counted = async (outcome: 'notNow' | 'never'): Promise<Counted> => {
    if (nextPageToken !== undefined) {
      const jql = decidedItems(outcome, view);
      return { jql, count: await jira.count(jql) };
    }
    const these = issues.filter(({ issue, stakes }) => {
      const known = view.known?.get(issue.id)?.assessment.decided;
      return (known ? known.outcome : parseStakesProperty(stakes)?.outcome) === outcome;
    });
    return countedItems(these.map(({ issue }) => issue));
  };
  return { notNow: await counted('notNow'), never: await counted('never') };
}

/** How many have a date, read rather than counted; unknown until the list is opened where it is more than a page. */
async function countDates({ jira }: Pick<Reads, 'jira'>, view: IndexView): Promise<Counted | undefined> {
  const jql = sortedBy(itemsOf('dates', view), FIRST_SORTING.dates);
  const { issues, nextPageToken } = await jira.search(jql, { pageSize: READ_AT_MOST, siteFields: view.fields });
  return nextPageToken === undefined ? { jql, count: issues.length } : undefined;
}
