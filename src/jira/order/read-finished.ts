import { isDropped } from '../../core/forecast/dropped';
import { paceFrom, type FinishedItem } from '../../core/forecast/pace';
import { allOf, comparesDay, DONE, isAnyOf, orderedBy } from '../../core/query/jql';
import { addDays, dayOf, type CalendarDay } from '../../core/time/calendar-day';
import { member, textOf } from '../decoders/json';
import { momentMs } from '../decoders/moment';
import type { FoundIssue } from '../found-issue';
import type { Issues, Site } from '../port';
import { searchUpTo } from '../search-all';

/** What a project finished of late, as far as this viewer sees it. */
export type FoundFinished = {
  readonly items: readonly FinishedItem[];
  /** The day of the project's first item; absent where there is none to see. */
  readonly beganOn?: CalendarDay | undefined;
  /** How many were closed without being done, by the name of their resolution. */
  readonly dropped: ReadonlyMap<string, number>;
  /** There are more than are read: what is known reaches back less far. */
  readonly more: boolean;
};

/** Many times what a pace looks at closely; beyond that the newest are enough. */
const MOST_FINISHED = 2_000;

const PAGE_SIZE = 1_000;
const WEEK_MS = 7 * 86_400_000;

/**
 * Reads what a project finished in the weeks that a pace wants to know of, newest first, days on the calendar of this time zone.
 * Finished is what entered Jira's status category Done, whatever its workflow does with resolutions
 * (docs/platform.md#status-category-changed). Epics, sub-tasks and what was dropped are left out.
 */
export async function readFinished(
  jira: Pick<Issues, 'search'> & Pick<Site, 'fields'>,
  projectId: string,
  today: CalendarDay,
  timeZone: string,
): Promise<FoundFinished> {
  const siteFields = await jira.fields();
  const project = isAnyOf('project', [{ id: projectId }]);
  const from = paceFrom(today);
  // Jira reads a day in the zone of whoever asks: a day more is asked for, and cut below.
  const since = comparesDay('statusCategoryChangedDate', '>=', addDays(from, -1));
  const newestFirst = orderedBy(allOf(project, DONE, since), 'statusCategoryChangedDate', 'DESC');
  const also = ['statuscategorychangedate', 'resolution', 'resolutiondate'];
  const [found, first] = await Promise.all([
    searchUpTo(jira, newestFirst, MOST_FINISHED, { also, siteFields, pageSize: PAGE_SIZE }),
    jira.search(orderedBy(project, 'created', 'ASC'), { siteFields, pageSize: 1 }),
  ]);
  const dropped = new Map<string, number>();
  const items: FinishedItem[] = [];
  for (const one of found.issues) {
    const item = finishedOf(one, timeZone);
    if (!item || item.doneOn < from) continue;
    const resolution = textOf(member(one.also, 'resolution', 'name')) ?? '';
    if (isDropped(resolution)) dropped.set(resolution, (dropped.get(resolution) ?? 0) + 1);
    else items.push(item);
  }
  const [oldest] = first.issues;
  return {
    items,
    beganOn: oldest && dayOf(new Date(oldest.issue.createdAt), timeZone),
    dropped,
    more: found.more,
  };
}

function finishedOf({ issue, also }: FoundIssue, timeZone: string): FinishedItem | undefined {
  const enteredMs = momentMs(member(also, 'statuscategorychangedate'));
  const doneMs = enteredMs ?? momentMs(member(also, 'resolutiondate'));
  if (issue.type.level !== 'standard' || doneMs === undefined) return undefined;
  return {
    doneOn: dayOf(new Date(doneMs), timeZone),
    ageWeeks: Math.max(0, (doneMs - Date.parse(issue.createdAt)) / WEEK_MS),
    dayIs: enteredMs === undefined ? 'seen' : 'told',
  };
}
