import type { HierarchyLevel, Named } from '../issue/issue';
import { allOf, anyOf, isAnyOf, isNoneOf, type JqlClause, type JqlId } from './jql';
import type { RuleRow, TechnicalRule } from '../technical-rule/rule';
import { isSame, usualSpellings } from '../technical-rule/same-operand';

/**
 * What exists where the clause will be searched, with everything the searcher can see. Jira refuses a whole query that
 * names a type, component or parent it doesn't have, so the clause names nothing else. A parent's name is its key.
 */
export type SiteNames = {
  readonly types: readonly (Named & { readonly level: HierarchyLevel })[];
  readonly components: readonly Named[];
  readonly parents: readonly Named[];
};

/**
 * The rule as JQL: finds exactly the issues that `isTechnical` calls technical without a mark. Types, components and
 * parents are named by id wherever there is one. Labels have none: whether Jira compares them with case is not
 * documented, so `resolveRule` puts every spelling in use into the rule, and the usual ones are asked for beside. A rule that can match nothing gives `NO_ISSUE`.
 */
export function ruleJql(rule: TechnicalRule, site: SiteNames): JqlClause {
  const never = site.types.filter(
    ({ id, level }) => rule.never.some((one) => one === level) || rule.neverTypes?.some((one) => one.id === id),
  );
  const rows = rule.rows.map((row) => rowJql(row, site)).filter((clause) => clause !== undefined);
  return allOf(anyOf(rows), rows.length === 0 ? undefined : isNoneOf('issuetype', never.map(idOrName)));
}

function rowJql(row: RuleRow, site: SiteNames): JqlClause | undefined {
  const operands = operandsOf(row, site);
  return operands.length === 0 ? undefined : isAnyOf(JQL_FIELD[row.by], operands);
}

const JQL_FIELD = { type: 'issuetype', label: 'labels', component: 'component', parent: 'parent' } as const;

function operandsOf(row: RuleRow, site: SiteNames): readonly (string | JqlId)[] {
  switch (row.by) {
    case 'label':
      return [...new Set(row.is.flatMap(({ id, name }) => (id === undefined ? usualSpellings(name) : [])))];
    case 'type':
      return known(row, site.types);
    case 'component':
      return known(row, site.components);
    case 'parent':
      return known(row, site.parents);
  }
}

function known({ by, is }: RuleRow, things: readonly Named[]): readonly (string | JqlId)[] {
  return things.filter((thing) => is.some((operand) => isSame(by, operand, thing))).map(idOrName);
}

function idOrName({ id, name }: Named): string | JqlId {
  return id === undefined ? name : { id };
}
