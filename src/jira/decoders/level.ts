import type { HierarchyLevel } from '../../core/issue/issue';
import { member, numberOf } from './json';

/** Where an issue type stands in the hierarchy; older answers only tell sub-tasks apart. */
export function levelOf(type: unknown): HierarchyLevel {
  const level = numberOf(member(type, 'hierarchyLevel'));
  if (level === undefined) return member(type, 'subtask') === true ? 'subtask' : 'standard';
  if (level > 0) return 'epic';
  return level < 0 ? 'subtask' : 'standard';
}
