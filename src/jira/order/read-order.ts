import { itemDate, type Release } from '../../core/order/item-date';
import type { OrderItem } from '../../core/order/order';
import type { Need } from '../../core/order/waiting';
import { parseCalendarDay } from '../../core/time/calendar-day';
import { allOf, byRank, isAnyOf, OPEN, orderedBy, type JqlClause } from '../../core/query/jql';
import { eachOf, member, textOf } from '../decoders/json';
import { sprintsSeenOf } from '../decoders/sprint';
import type { FoundIssue } from '../found-issue';
import type { Issues, Site } from '../port';
import { Refused } from '../refused';
import { searchUpTo } from '../search-all';

/** An item of the order, with the property `stakes` as stored: parse it before use. */
export type FoundOrderItem = OrderItem & { readonly stakes: unknown };

/** The open items of a project that this viewer can see, in the order in which Jira has them. */
export type FoundOrder = {
  readonly items: readonly FoundOrderItem[];
  /** False on a site without Jira Software, where nobody ranks: then the oldest stand first. */
  readonly isRanked: boolean;
  /** There are more than are read. */
  readonly more: boolean;
  /** So many were not readable. */
  readonly skipped: number;
};

/** More than that nobody plans; the rest of a longer backlog is said to be left out. */
export const MOST_ORDERED = 1_000;

/** Jira gives as many as it can of those, fewer where they are large. */
const PAGE_SIZE = 1_000;

/** Reads the order of a project, days on the calendar of this time zone. */
export async function readOrder(
  jira: Pick<Issues, 'search'> & Pick<Site, 'fields' | 'jqlProblems'>,
  projectId: string,
  timeZone: string,
): Promise<FoundOrder> {
  const siteFields = await jira.fields();
  const where = allOf(isAnyOf('project', [{ id: projectId }]), OPEN);
  const also = [...(siteFields.sprint ? [siteFields.sprint.id] : []), 'duedate', 'fixVersions', 'issuelinks'];
  const ask = { also, stakes: true, siteFields, pageSize: PAGE_SIZE };
  const ranked = await searchUpTo(jira, byRank(where), MOST_ORDERED, ask).catch(async (error: unknown) => {
    if (await knowsNoRank(jira, error, where)) return undefined;
    throw error;
  });
  const oldestFirst = () => searchUpTo(jira, orderedBy(where, 'created', 'ASC'), MOST_ORDERED, ask);
  const { issues, more, skipped } = ranked ?? (await oldestFirst());
  return { items: issues.map((found) => itemOf(found, timeZone)), isRanked: ranked !== undefined, more, skipped };
}

/** Whether a search was refused because of its rank and nothing else: the same restriction by itself is sound. */
async function knowsNoRank(jira: Pick<Site, 'jqlProblems'>, error: unknown, where: JqlClause): Promise<boolean> {
  if (!(error instanceof Refused) || error.kind !== 'invalid') return false;
  const [withRank, without] = [await jira.jqlProblems(byRank(where)), await jira.jqlProblems(where)];
  return withRank.length > 0 && without.length === 0;
}

function itemOf(found: FoundIssue, timeZone: string): FoundOrderItem {
  const { issue, also, sprintValue, stakes } = found;
  const releases = eachOf(member(also, 'fixVersions'), releaseOf);
  const date = itemDate({ framing: issue.framing, dueOn: parseCalendarDay(member(also, 'duedate')), releases });
  return { issue, stakes, date, sprints: sprintsSeenOf(sprintValue, timeZone), needs: needsOf(found) };
}

function releaseOf(value: unknown): Release | undefined {
  const name = textOf(member(value, 'name'));
  if (!name) return undefined;
  return {
    name,
    releasesOn: parseCalendarDay(member(value, 'releaseDate')),
    isReleased: member(value, 'released') === true,
  };
}

/**
 * By the answers, which say what the item blocks, and by Jira's links. Of an item that the answers name nobody knows here whether
 * it is open: one that is done isn't in the order, so it has no place to be told of.
 */
function needsOf({ issue, blocksLinks = [] }: FoundIssue): readonly Need[] {
  const linked = blocksLinks
    .filter(({ done }) => !done)
    .map(({ direction, key }) =>
      direction === 'blocks' ? { item: key, needs: issue.key } : { item: issue.key, needs: key },
    );
  return [...(issue.framing?.blockedIssues ?? []).map((key) => ({ item: key, needs: issue.key })), ...linked];
}
