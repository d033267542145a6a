import type { CalendarDay } from '../../../src/core/calendar-day';
import { allOf, comparesPromise, isAnyOf, isText, OPEN, type JqlClause } from '../../../src/core/jql';
import type { Jira } from '../../../src/jira/port';

/** A number, and what finds the items it counts. */
export type Counted = { readonly query: JqlClause; readonly count: number };

/** Answers that people promised for later; of these, the ones whose day is over. */
export type Due = { readonly promised: Counted; readonly overdue: Counted | undefined };

/** Counts by the index, which knows what is still unanswered, and by the field's own date, which knows what is late. */
export async function countDue(
  jira: Pick<Jira, 'fields' | 'count'>,
  projectId: string,
  today: CalendarDay,
): Promise<Due> {
  const { framing } = await jira.fields();
  const query = allOf(isAnyOf('project', [{ id: projectId }]), OPEN, isText('stakesFraming', 'later'));
  const late = framing && allOf(query, comparesPromise(framing.name, '<', today));
  const [promised, overdue] = await Promise.all([jira.count(query), late && jira.count(late)]);
  return {
    promised: { query, count: promised },
    overdue: late && overdue !== undefined ? { query: late, count: overdue } : undefined,
  };
}
