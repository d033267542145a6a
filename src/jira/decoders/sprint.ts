import type { SprintSeen } from '../../core/order/sprint-calendar';
import type { Sprint } from '../../core/refinement/deferrals';
import { dayOf } from '../../core/time/calendar-day';
import { eachOf, idOf, member, textOf } from './json';
import { momentMs } from './moment';

/**
 * The sprints in a sprint field, in Jira's order; those that could not be read are left out. A sprint to come may have a
 * planned start, which is no start.
 */
export const sprintsOf = (value: unknown): readonly Sprint[] => eachOf(value, sprintOf);

function sprintOf(value: unknown): Sprint | undefined {
  const id = idOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  const state = textOf(member(value, 'state'))?.toLowerCase();
  if (id === undefined || !name || state === undefined) return undefined;
  return {
    id,
    name,
    ...(state !== 'future' && { startedAtMs: momentMs(member(value, 'startDate')) }),
    ...(state === 'closed' && { completedAtMs: momentMs(member(value, 'completeDate')) }),
  };
}

/**
 * The same as they are planned, with the days on which they begin and end for somebody in this time zone. A Sprint that is closed
 * ended when it was closed.
 */
export const sprintsSeenOf = (value: unknown, timeZone: string): readonly SprintSeen[] =>
  eachOf(value, (one) => sprintSeenOf(one, timeZone));

function sprintSeenOf(value: unknown, timeZone: string): SprintSeen | undefined {
  const sprint = sprintOf(value);
  const state = STATES.find((known) => known === textOf(member(value, 'state'))?.toLowerCase());
  if (!sprint || state === undefined) return undefined;
  const dayIn = (name: string) => {
    const ms = momentMs(member(value, name));
    return ms === undefined ? undefined : dayOf(new Date(ms), timeZone);
  };
  return {
    id: sprint.id,
    name: sprint.name,
    state,
    boardId: idOf(member(value, 'boardId')) ?? idOf(member(value, 'originBoardId')),
    startsOn: dayIn('startDate'),
    endsOn: (state === 'closed' ? dayIn('completeDate') : undefined) ?? dayIn('endDate'),
  };
}

const STATES = ['active', 'future', 'closed'] as const;
