import { allOf, IN_NO_OPEN_SPRINT, isAnyOf, OPEN, type JqlClause } from '../../../src/core/query/jql';
import type { ReadFields } from '../../../src/jira/site';
import type { GadgetConfiguration } from '../gadget-configuration';

/**
 * The open items a gadget looks at, technical or not: the backlog alone, unless it was set up to count active Sprints.
 * `projectIds`: the projects that are known to be visible and on; until then the chosen ones are taken at their word.
 */
export function scopeClause(
  { scope, includeActiveSprints }: GadgetConfiguration,
  { sprint }: Pick<ReadFields, 'sprint'>,
  projectIds?: readonly string[],
): JqlClause {
  const ids = projectIds ?? (scope.by === 'projects' ? scope.projectIds : undefined);
  const projects =
    ids &&
    isAnyOf(
      'project',
      ids.map((id) => ({ id })),
    );
  const filter = scope.by === 'filter' ? isAnyOf('filter', [{ id: scope.filterId }]) : undefined;
  return allOf(OPEN, filter, projects, sprint && !includeActiveSprints ? IN_NO_OPEN_SPRINT : undefined);
}
