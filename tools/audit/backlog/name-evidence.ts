import type { HierarchyLevel } from '../../../src/core/issue';
import type { IssueFacts } from '../../../src/core/issue-facts';
import { levelByName } from '../export/read-level';

/**
 * What the issues of an export tell about its status and type names. A changelog gives names alone, so what a status or
 * a type of the past was is learnt from any issue that has it today.
 */
export type NameEvidence = {
  learn(today: IssueFacts): void;
  /** Whether a status was one of category Done; a status nobody has today was not. */
  isDone(status: IssueFacts['status']): boolean;
  levelOf(type: IssueFacts['type']): HierarchyLevel;
};

/** Nothing learnt yet. What was learnt doesn't hang on the order of the issues. */
export function noEvidence(): NameEvidence {
  const done = new Set<string>();
  const levels = new Map<string, HierarchyLevel>();
  return {
    learn({ status, type }) {
      if (status.done) done.add(status.name);
      if (type.level === undefined) return;
      for (const name of type.id === undefined ? [type.name] : [type.id, type.name]) {
        const known = levels.get(name);
        levels.set(name, known === undefined || known === type.level ? type.level : 'standard');
      }
    },
    isDone: ({ name, done: says }) => says ?? done.has(name),
    levelOf: ({ id, name, level }) =>
      level ?? (id === undefined ? undefined : levels.get(id)) ?? levels.get(name) ?? levelByName(name) ?? 'standard',
  };
}
