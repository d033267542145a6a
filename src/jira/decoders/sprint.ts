import type { Sprint } from '../../core/refinement/deferrals';
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
