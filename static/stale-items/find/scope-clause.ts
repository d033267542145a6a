import { allOf, IN_NO_OPEN_SPRINT, isAnyOf, OPEN, type JqlClause } from '../../../src/core/jql';
import type { Site } from '../../../src/jira/port';
import type { GadgetConfiguration } from '../gadget-configuration';

/** The open items a gadget looks at, technical or not: the backlog alone, unless it was set up to count active Sprints. */
export async function scopeClause(
  jira: Pick<Site, 'fields'>,
  { scope, includeActiveSprints }: GadgetConfiguration,
  projectIds: readonly string[],
): Promise<JqlClause> {
  const where =
    scope.by === 'filter'
      ? isAnyOf('filter', [{ id: scope.filterId }])
      : isAnyOf(
          'project',
          projectIds.map((id) => ({ id })),
        );
  const { sprint } = await jira.fields();
  return allOf(where, OPEN, sprint && !includeActiveSprints ? IN_NO_OPEN_SPRINT : undefined);
}
