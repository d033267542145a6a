import { longestThresholdDays } from '../../src/core/stakes/assessment';
import { allOf, type JqlClause } from '../../src/core/query/jql';
import type { Jira } from '../../src/jira/port';
import type { SiteFields } from '../../src/jira/site';
import { scopeClause } from '../../static/stale-items/index/scope-clause';
import { scopeProjects, type ScopeProjects } from '../../static/stale-items/items/scope-projects';
import { rulesClause } from '../../static/stale-items/index/technical-clause';
import type { GadgetConfiguration } from '../../static/stale-items/gadget-configuration';

/** The gadget's question as an app without an index must put it. */
export type Question = {
  /** The open technical items of the scope. */
  readonly where: JqlClause;
  readonly projects: ScopeProjects;
  readonly fields: SiteFields;
  /** Whatever was not touched for so many days was not refined for too long, either. */
  readonly longestDays: number;
};

/** Reads what the question needs to be put: the site's fields, the projects and their policies. */
export async function questionOf(jira: Jira, configuration: GadgetConfiguration): Promise<Question> {
  const { scope } = configuration;
  const projectIds = scope.by === 'projects' ? scope.projectIds : [];
  const [fields, projects] = await Promise.all([jira.fields(), scopeProjects(jira, projectIds)]);
  return {
    where: allOf(scopeClause(configuration, fields, projectIds), await rulesClause(jira, projects.on)),
    projects,
    fields,
    longestDays: Math.max(...projects.on.map(({ policy }) => longestThresholdDays(policy.policy))),
  };
}
