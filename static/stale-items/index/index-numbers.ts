import { anyOf, isText, type JqlClause } from '../../../src/core/query/jql';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { ageRanges, countAgesBetween } from '../lists/ages';
import { ITEM_LISTS } from '../lists/item-lists';
import { type ItemList, refinedAtLeast } from '../lists/list';
import type { ItemListId } from '../lists/lists';
import { type Counted, countedItems, type Numbers } from '../lists/numbers';
import {
  decidedItems,
  itemsOf,
  itemsWith,
  lookingItems,
  sortedBy,
  technicalItems,
  type IndexView,
} from './index-clauses';
import { limitsOf } from '../items/limits';
import { notUpdated } from './not-updated';
import type { Reads } from '../items/reads';
import type { ScopeProjects } from '../items/scope-projects';

/** Few enough at once for Jira to serve them all. */
const COUNTS_AT_ONCE = 5;

/** Up to so many are read where a number is small, which spares its count. */
const READ_AT_MOST = 100;

/** What a first reading has counted by itself. */
export type CountedBefore = Pick<Numbers, 'technical' | 'lists'>;

/**
 * Counts what the tabs, the chart and the last line show: eight counts and two searches, however many items there are. With
 * the first page's count and the two of the coverage that makes at most ten lazy counts. Each number is what its own query
 * finds: none is made out of another, nor out of what was looked at.
 */
export async function indexNumbers(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
  projects: Pick<ScopeProjects, 'on'>,
  before: CountedBefore = { lists: {} },
): Promise<Numbers> {
  const lineDays = limitsOf(projects, [], view.listed.thresholdDays).usual;
  const older = ageRanges(lineDays).slice(1);
  const possible = ITEM_LISTS.filter(({ isPossible }) => isPossible?.(view.fields) ?? true);
  const few = possible.filter(({ isFew }) => isFew);
  const many = possible.filter(({ id, isFew }) => !isFew && !before.lists[id]);
  const clauses: readonly (JqlClause | undefined)[] = [
    before.technical ? undefined : technicalItems(view),
    view.listed.allOpenItems ? undefined : lookingItems(view),
    notUpdated(projects.on, view),
    ...many.map(({ id }) => itemsOf(id, view)),
    ...older.map(({ fromDays }) =>
      itemsWith(refinedAtLeast(fromDays, view), view, ({ assessment }) => assessment.staleness.days >= fromDays),
    ),
  ];
  const [counts, decided, read] = await Promise.all([
    atMostAtOnce(COUNTS_AT_ONCE, clauses, async (where) => where && { count: await jira.count(where), jql: where }),
    countDecided({ jira }, view),
    Promise.all(few.map(async (list) => [list.id, await countFew({ jira }, view, list)] as const)),
  ]);
  const [technical = before.technical, looking, updated, ...others] = counts;
  const ages = others.slice(many.length).map((one) => one?.count ?? 0);
  const counted = many.map(({ id, sorting }, at) => {
    const one = others[at];
    return [id, one && { ...one, jql: sortedBy(itemsOf(id, view), sorting) }] as const;
  });
  return {
    technical,
    lists: { ...before.lists, ...Object.fromEntries([...counted, ...read]), 'looks-technical': looking },
    ages: countAgesBetween([technical?.count ?? 0, ...ages], lineDays),
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

/** How many are in a list that seldom has many; unknown until it is opened where that is more than a page. */
async function countFew(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
  { id, sorting }: ItemList<ItemListId>,
): Promise<Counted | undefined> {
  const jql = sortedBy(itemsOf(id, view), sorting);
  const { issues, nextPageToken } = await jira.search(jql, { pageSize: READ_AT_MOST, siteFields: view.fields });
  return nextPageToken === undefined ? { jql, count: issues.length } : undefined;
}
