import { anyOf, allOf, isText, type JqlClause } from '../../../src/core/jql';
import { parseStakesProperty } from '../../../src/core/parse-stakes-property';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { ageRanges, countAgesBetween } from '../lists/ages';
import type { Numbers } from './findings';
import { decidedItems, itemsOf, lookingItems, refinedAtLeast, technicalItems, type IndexView } from './index-clauses';
import type { Counted } from './list-source';
import { notUpdated } from './not-updated';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

/** Few enough at once for Jira to serve them all (facts/jira-api, 8). */
const COUNTS_AT_ONCE = 5;

const DECIDED_READ = 100;

/** What is known before: how many items the index holds, and how many of them are not refined. */
export type KnownNumbers = Pick<Numbers, 'lists'> & { readonly technical: Counted };

/**
 * Counts what the tabs, the chart and the last line show: eight counts and a search for what people decided, however many
 * items there are. With the first page's count and the two of the coverage that makes at most ten lazy counts (design, 5).
 */
export async function indexNumbers(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
  { technical, lists }: KnownNumbers,
  projects: Pick<ScopeProjects, 'on'>,
  lineDays: number,
): Promise<Numbers> {
  const all = technicalItems(view);
  const older = ageRanges(lineDays).slice(1);
  const hasEstimates = view.fields.storyPoints.length > 0;
  const clauses: readonly (JqlClause | undefined)[] = [
    itemsOf('not-answered', view),
    hasEstimates ? itemsOf('no-estimate', view) : undefined,
    view.listed.allOpenItems ? undefined : lookingItems(view),
    notUpdated(projects.on, view),
    ...older.map(({ fromDays }) => allOf(all, refinedAtLeast(fromDays, view))),
  ];
  const [counts, decided] = await Promise.all([
    atMostAtOnce(COUNTS_AT_ONCE, clauses, async (where) => where && { count: await jira.count(where), jql: where }),
    countDecided({ jira }, view),
  ]);
  const [notAnswered, noEstimate, looking, updated, ...ages] = counts;
  return {
    technical,
    lists: { ...lists, 'not-answered': notAnswered, 'no-estimate': noEstimate, 'looks-technical': looking },
    ages: countAgesBetween([technical.count, ...ages.map((one) => one?.count ?? 0)], lineDays),
    updated,
    ...decided,
  };
}

/** One search answers both numbers while they are small; where more than a page was decided, each is counted. */
async function countDecided(
  { jira }: Pick<Reads, 'jira'>,
  view: IndexView,
): Promise<Pick<Numbers, 'notNow' | 'never'>> {
  const [notNow, never] = [decidedItems('notNow', view), decidedItems('never', view)];
  const either = allOf(
    technicalItems(view),
    anyOf([isText('stakesOutcome', 'notNow'), isText('stakesOutcome', 'never')]),
  );
  const ask = { stakes: true, pageSize: DECIDED_READ, siteFields: view.fields };
  const { issues, nextPageToken } = await jira.search(either, ask);
  const counted = async (outcome: 'notNow' | 'never', jql: JqlClause): Promise<Counted> => ({
    jql,
    count: nextPageToken
      ? await jira.count(jql)
      : issues.filter(({ stakes }) => parseStakesProperty(stakes)?.outcome === outcome).length,
  });
  return { notNow: await counted('notNow', notNow), never: await counted('never', never) };
}
