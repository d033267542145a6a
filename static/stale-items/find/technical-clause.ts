import type { Named } from '../../../src/core/issue';
import { allOf, anyOf, isAnyOf, isText, type JqlClause } from '../../../src/core/jql';
import type { RowFact, TechnicalRule } from '../../../src/core/technical-rule/rule';
import { ruleJql } from '../../../src/core/technical-rule/rule-jql';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import type { Reads } from './reads';
import type { ScopeProject } from './scope-projects';

const PROJECTS_AT_ONCE = 5;

/**
 * What each project's rule calls technical, and what people marked as technical where this site indexes that. Marks that
 * say "not technical" are weighed later: no query knows who may have forged the index.
 */
export async function technicalClause(jira: Reads['jira'], projects: readonly ScopeProject[]): Promise<JqlClause> {
  const [byRule, aliases] = await Promise.all([
    atMostAtOnce(PROJECTS_AT_ONCE, projects, (project) => projectClause(jira, project)),
    jira.knownAliases(['stakesTechnical']),
  ]);
  const marked = aliases.has('stakesTechnical') ? [isText('stakesTechnical', 'yes')] : [];
  return anyOf([...byRule, ...marked]);
}

async function projectClause(jira: Reads['jira'], { id, policy }: ScopeProject): Promise<JqlClause> {
  const { rule } = policy.policy;
  const [project, components, parents] = await Promise.all([
    jira.project(id),
    looksAt(rule, 'component') ? jira.components(id) : [],
    visibleParents(jira, rule),
  ]);
  return allOf(isAnyOf('project', [{ id }]), ruleJql(rule, { types: project?.issueTypes ?? [], components, parents }));
}

/** Jira refuses a whole query that names a parent the viewer can't see. */
async function visibleParents(jira: Reads['jira'], rule: TechnicalRule): Promise<readonly Named[]> {
  const operands = rule.rows.filter(({ by }) => by === 'parent').flatMap(({ is }) => is);
  if (operands.length === 0) return [];
  const visible = await jira.namedItems(operands.map(({ name }) => name));
  return operands.filter(({ name }) => visible.has(name));
}

function looksAt({ rows }: TechnicalRule, fact: RowFact): boolean {
  return rows.some(({ by }) => by === fact);
}
