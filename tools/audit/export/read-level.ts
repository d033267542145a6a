import type { HierarchyLevel } from '../../../src/core/issue/issue';
import { isRecord, numberOf, textOf } from '../../../src/jira/decoders/json';
import { levelOf } from '../../../src/jira/decoders/level';

const BY_NAME: Readonly<Record<string, HierarchyLevel>> = { epic: 'epic', 'sub-task': 'subtask', subtask: 'subtask' };

/**
 * Where an exported type stands in the hierarchy; `undefined` where the export doesn't say. Older exports tell sub-tasks
 * apart at best, so there the standard English names help.
 */
export function readLevel(type: unknown): HierarchyLevel | undefined {
  if (!isRecord(type)) return undefined;
  const says = numberOf(type['hierarchyLevel']) !== undefined || type['subtask'] === true;
  return says ? levelOf(type) : levelByName(textOf(type['name']) ?? '');
}

/** What a type's name tells where nothing else does. */
export function levelByName(name: string): HierarchyLevel | undefined {
  const folded = name.toLowerCase();
  return Object.hasOwn(BY_NAME, folded) ? BY_NAME[folded] : undefined;
}
