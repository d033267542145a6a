import type { HierarchyLevel, IssueFacts } from '../../../src/core/issue/issue';
import { levelByName } from '../export/read-level';

/**
 * What the issues of an export tell about its statuses and types. A changelog gives ids and names alone, so what a status or a
 * type of the past was is learnt from any issue that has it today.
 */
export type NameEvidence = {
  learn(today: IssueFacts, projectKey: string): void;
  /**
   * Whether a status was one of category Done: by its id, because statuses are renamed; else by its name in that project, else
   * by its name anywhere. A status that nobody has today was not.
   */
  isDone(status: IssueFacts['status'], projectKey: string): boolean;
  levelOf(type: IssueFacts['type']): HierarchyLevel;
};

/** Nothing learnt yet. What was learnt doesn't hang on the order of the issues. */
export function noEvidence(): NameEvidence {
  const done = new Map<string, boolean>();
  const levels = new Map<string, HierarchyLevel>();
  return {
    learn({ status, type }, projectKey) {
      for (const name of namesOf(status, projectKey)) {
        if (status.done !== undefined) done.set(name, status.done || done.get(name) === true);
      }
      if (type.level === undefined) return;
      for (const name of type.id === undefined ? [type.name] : [type.id, type.name]) {
        const known = levels.get(name);
        levels.set(name, known === undefined || known === type.level ? type.level : 'standard');
      }
    },
    isDone(status, projectKey) {
      if (status.done !== undefined) return status.done;
      const told = namesOf(status, projectKey).find((name) => done.has(name));
      return told !== undefined && done.get(told) === true;
    },
    levelOf: ({ id, name, level }) =>
      level ?? (id === undefined ? undefined : levels.get(id)) ?? levels.get(name) ?? levelByName(name) ?? 'standard',
  };
}

/** What a status goes by, the surest first. */
function namesOf({ id, name }: IssueFacts['status'], projectKey: string): readonly string[] {
  return [...(id === undefined ? [] : [`id ${id}`]), `name ${name} in ${projectKey}`, `name ${name}`];
}

/** The project that an issue's key names. */
export function projectOf(key: string): string {
  return key.slice(0, key.lastIndexOf('-'));
}
