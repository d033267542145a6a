import { ENFORCEMENTS } from '../../../src/core/policy/policy';
import type { ColumnId, Standing } from './columns';
import type { ListedProject } from '../policy/load-projects';
import type { ProjectFacts } from './project-facts';

export type Sorting = { readonly by: ColumnId; readonly isDescending: boolean };

/** What is read of a project so far, and when it was last checked. */
export type ReadProject = { readonly facts?: ProjectFacts | undefined; readonly checkedAt?: string | undefined };

const STANDINGS: readonly Standing[] = ['missing', 'unknown', 'on', 'none'];

/** The projects in this order; what isn't known comes last, whichever way, and what is equal stays in the order of keys. */
export function sortProjects(
  projects: readonly ListedProject[],
  { by, isDescending }: Sorting,
  readOf: (projectId: string) => ReadProject,
): readonly ListedProject[] {
  const valued = projects.map((project) => ({ project, value: valueOf(project, by, readOf(project.id)) }));
  return valued
    .toSorted((one, other) => {
      if (one.value === undefined || other.value === undefined) {
        return Number(one.value === undefined) - Number(other.value === undefined);
      }
      const order = one.value < other.value ? -1 : one.value > other.value ? 1 : 0;
      return isDescending ? -order : order;
    })
    .map(({ project }) => project);
}

function valueOf(
  { name, mode }: ListedProject,
  by: ColumnId,
  { facts, checkedAt }: ReadProject,
): string | number | undefined {
  switch (by) {
    case 'name':
      return name.toLowerCase();
    case 'mode':
      return mode === 'unreadable' ? undefined : ENFORCEMENTS.indexOf(mode);
    case 'checkedAt':
      return checkedAt;
    case 'rule':
    case 'field':
    case 'panel':
      return facts && STANDINGS.indexOf(facts[by]);
    default: {
      const counted = facts?.[by];
      return counted && 'count' in counted ? counted.count : undefined;
    }
  }
}
