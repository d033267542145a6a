import type { Named } from '../../../src/core/issue/issue';
import { allOf, anyOf, isAnyOf, type JqlClause } from '../../../src/core/query/jql';
import type { RowFact, TechnicalRule } from '../../../src/core/technical-rule/rule';
import { ruleJql } from '../../../src/core/query/rule-jql';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { IS_TECHNICAL } from './index-clauses';
import type { Reads } from '../items/reads';
import type { ScopeProject } from '../items/scope-projects';

const PROJECTS_AT_ONCE = 5;

/**
 * What each project's rule calls technical, and what people marked as technical where this site indexes that. Marks that
 * say "not technical" are weighed later: no query knows who may have forged the index.
 */
export async function technicalClause(jira: Reads['jira'], projects: readonly ScopeProject[]): Promise<JqlClause> {
  const [byRule, aliases] = await Promise.all([rulesClause(jira, projects), jira.knownAliases(['stakesTechnical'])]);
  return aliases.has('stakesTechnical') ? anyOf([byRule, IS_TECHNICAL]) : byRule;
}

/**
 * What each project's rule calls technical. Projects whose rules read the same are asked about together, so that fifty
 * company-managed projects with one rule make one short clause. Costs a call only for a rule that names components or parents.
 */
export async function rulesClause(jira: Reads['jira'], projects: readonly ScopeProject[]): Promise<JqlClause> {
  const rules = await atMostAtOnce(PROJECTS_AT_ONCE, projects, async (project) => ruleOf(jira, project));
  const alike = new Map<JqlClause, string[]>();
  for (const [at, rule] of rules.entries()) {
    const id = projects[at]?.id ?? '';
    const ids = alike.get(rule);
    if (ids) ids.push(id);
    else alike.set(rule, [id]);
  }
  return anyOf(
    [...alike].map(([rule, ids]) =>
      allOf(
        isAnyOf(
          'project',
          ids.map((id) => ({ id })),
        ),
        rule,
      ),
    ),
  );
}

async function ruleOf(jira: Reads['jira'], { id, policy, issueTypes }: ScopeProject): Promise<JqlClause> {
  const { rule } = policy.policy;
  const [components, parents] = await Promise.all([
    looksAt(rule, 'component') ? jira.components(id) : [],
    visibleParents(jira, rule),
  ]);
  return ruleJql(rule, { types: issueTypes, components, parents });
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
