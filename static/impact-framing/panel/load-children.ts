import { dayOf } from '../../../src/core/time/calendar-day';
import { allOf, isAnyOf, OPEN, orderedBy, type Jql } from '../../../src/core/query/jql';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import type { FoundIssue } from '../../../src/jira/found-issue';
import type { Jira } from '../../../src/jira/port';
import { searchUpTo } from '../../../src/jira/search-all';

/** Open items of an epic as this viewer sees them, each number with the query that finds just those. */
export type Children = {
  readonly items: Counted;
  /** The sum of their estimates, and how many have one. */
  readonly points: number;
  readonly estimated: number;
  /** Those that are known to be technical and stale; of the others nothing is claimed. */
  readonly notRefined: Counted;
  /** There are more than are counted here. */
  readonly more: boolean;
};

type Counted = { readonly count: number; readonly jql: Jql };

const MOST_READ = 500;

/** Reads an epic's children; nothing where it has no open ones, or is no epic. */
export async function loadChildren(
  jira: Pick<Jira, 'search'>,
  { issue }: Pick<FoundIssue, 'issue'>,
  nowMs: number,
): Promise<Children | undefined> {
  if (issue.type.level !== 'epic') return undefined;
  const open = allOf(OPEN, isAnyOf('parent', [{ id: issue.id }]));
  const ask = { stakes: true, pageSize: 100 };
  const { issues, more } = await searchUpTo(jira, orderedBy(open, 'created', 'ASC'), MOST_READ, ask);
  if (issues.length === 0) return undefined;
  const today = dayOf(new Date(nowMs), 'UTC');
  const points = issues.flatMap((child) => child.issue.storyPoints ?? []);
  const stale = issues.filter(({ stakes }) => {
    const stored = parseStakesProperty(stakes);
    return stored?.technical === 'yes' && stored.staleOn <= today;
  });
  const byId = isAnyOf(
    'id',
    stale.map((child) => ({ id: child.issue.id })),
  );
  return {
    items: { count: issues.length, jql: orderedBy(open, 'created', 'ASC') },
    points: points.reduce((sum, one) => sum + one, 0),
    estimated: points.length,
    notRefined: { count: stale.length, jql: orderedBy(byId, 'created', 'ASC') },
    more,
  };
}
