import type { CalendarDay } from '../../../src/core/time/calendar-day';
import { allOf, comparesDay, isAnyOf, isText, OPEN, type JqlClause } from '../../../src/core/query/jql';
import type { Jira } from '../../../src/jira/port';
import { countItems, type CountedItems } from '../count-items';

/** A number, and what finds the items it counts. */
export type Counted = Pick<CountedItems, 'count' | 'isAbout'> & { readonly query: JqlClause };

/** Answers that people promised for later; of these, the ones whose day is over. */
export type Due = { readonly promised: Counted; readonly overdue: Counted };

/** Counts by the index, which knows what is still unanswered and for which day it was promised. */
export async function countDue(
  jira: Pick<Jira, 'search' | 'count'>,
  projectId: string,
  today: CalendarDay,
): Promise<Due> {
  const due = allOf(isAnyOf('project', [{ id: projectId }]), OPEN, isText('stakesFraming', 'later'));
  const late = allOf(due, comparesDay('stakesAnswersDue', '<', today));
  const counted = async (query: JqlClause): Promise<Counted> => {
    const { count, isAbout } = await countItems(jira, query);
    return { query, count, isAbout };
  };
  const [promised, overdue] = await Promise.all([counted(due), counted(late)]);
  return { promised, overdue };
}
