import { allOf, isAnyOf, OPEN, orderedBy, type Jql, type JqlClause } from '../../../src/core/query/jql';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { ruleJql, type SiteNames } from '../../../src/core/query/rule-jql';

/** What the rule finds among a project's open work items: all of it, and each row by itself, in the rule's order. */
export type PreviewQueries = { readonly total: JqlClause; readonly rows: readonly JqlClause[] };

/** The queries behind the numbers of the preview: the numbers link to them. */
export function previewQueries(projectId: string, rule: TechnicalRule, site: SiteNames): PreviewQueries {
  const open = openIn(projectId);
  return {
    total: allOf(open, ruleJql(rule, site)),
    rows: rule.rows.map((row) => allOf(open, ruleJql({ rows: [row], never: rule.never }, site))),
  };
}

/** Every open work item of the project, newest first. */
export function openItems(projectId: string): Jql {
  return orderedBy(openIn(projectId), 'created', 'DESC');
}

function openIn(projectId: string): JqlClause {
  return allOf(isAnyOf('project', [{ id: projectId }]), OPEN);
}
